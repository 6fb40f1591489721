import Templates

/// The sign form.
struct SignFormView: View {
    enum Name: Int, ViewName {
        case open, close, fields, honeypot, consent, notice, needsScript, isInert
    }

    let form: SignFormOnPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .open:
            .html(
                "open",
                "the form's start tag with everything that travels unseen",
                example: "<form class=\"sign-form\" method=\"post\" …>"
            )
        case .close: .html("close", "the form's end tag", example: "</form>")
        case .fields: .list("fields", of: SignFieldView.self, "what is asked, in order")
        case .honeypot:
            .view("honeypot", of: HoneypotView.self, "the field that only robots fill in").optional
        case .consent: .view("consent", of: ConsentView.self, "the consent question").optional
        case .notice:
            .html("notice", "what is said above the button", example: "<p>We pass …</p>").optional
        case .needsScript: .bool("needs_script", "whether it cannot be sent without a script")
        case .isInert:
            .bool("is_inert", "whether nothing is sent: the button is a link to the share page")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .open: .html(form.open)
        case .close: .html(form.parts.close)
        case .fields: .list(form.parts.fields) { SignFieldView(field: $0) }
        case .honeypot: .view(form.parts.honeypot.map { HoneypotView(field: $0) })
        case .consent: .view(form.parts.consent.map { ConsentView(consent: $0) })
        case .notice: .html(form.notice)
        case .needsScript: .bool(form.parts.needsScript)
        case .isInert: .bool(form.parts.isInert)
        }
    }
}
