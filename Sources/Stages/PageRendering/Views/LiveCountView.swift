import Templates

/// A live number of signatures, for the script.
struct LiveCountView: View {
    enum Name: Int, ViewName {
        case address, least, paper, forms
    }

    let count: LiveCount

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .address:
            .address(
                "address",
                "where the script asks for the number",
                example: "https://stats.commonground.example/faces.json"
            )
        case .least: .text("least", "a smaller sum is ignored, in plain digits", example: "12431")
        case .paper:
            .text("paper", "the signatures on paper to add, in plain digits", example: "310")
        case .forms:
            .list("forms", of: LiveFormView.self, "the plural forms that the script chooses from")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address(count.address)
        case .least: .text(String(count.least))
        case .paper: .text(String(count.onPaper))
        case .forms: .list(count.forms) { LiveFormView(form: $0) }
        }
    }
}

/// A plural form of the page's language: strings used here take it, with `{n}` in the number's place.
struct LiveFormView: View {
    enum Name: Int, ViewName {
        case form, signatureCount, goalLeft
    }

    let form: CountForm

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .form: .text("form", "the form's name in CLDR", example: "other")
        case .signatureCount:
            .number("signature_count", "{n}, which takes the form", example: "{n}")
        case .goalLeft: .number("goal_left", "{n}, which takes the form", example: "{n}")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .form: .text(form.name)
        case .signatureCount, .goalLeft: .number(form.sample, shown: "{n}")
        }
    }
}
