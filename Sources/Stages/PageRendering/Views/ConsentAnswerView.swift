import Templates

/// An answer to the consent question.
struct ConsentAnswerView: View {
    enum Name: Int, ViewName {
        case id, label, control
    }

    let answer: SignControl

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .id: .text("id", "the control's id, for the label", example: "sign-consent-yes")
        case .label: .text("label", "the answer", example: "Yes, keep me posted")
        case .control: .html("control", "the whole control", example: "<input type=\"radio\" …>")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .id: .text(answer.id)
        case .label: .text(answer.label)
        case .control: .html(answer.control)
        }
    }
}
