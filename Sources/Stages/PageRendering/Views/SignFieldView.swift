import Templates

/// A field of the sign form.
struct SignFieldView: View {
    enum Name: Int, ViewName {
        case id, label, control, isRequired, isCheckbox
    }

    let field: SignControl

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .id: .text("id", "the control's id, for the label", example: "sign-email")
        case .label: .text("label", "what is asked", example: "E-mail")
        case .control: .html("control", "the whole control", example: "<input id=\"sign-email\" …>")
        case .isRequired: .bool("is_required", "whether it must be answered")
        case .isCheckbox: .bool("is_checkbox", "whether the label follows the control")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .id: .text(field.id)
        case .label: .text(field.label)
        case .control: .html(field.control)
        case .isRequired: .bool(field.isRequired)
        case .isCheckbox: .bool(field.isCheckbox)
        }
    }
}
