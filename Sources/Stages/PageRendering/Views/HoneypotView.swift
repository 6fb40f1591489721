import Templates

/// The field that only robots fill in; a theme hides it by a class.
struct HoneypotView: View {
    enum Name: Int, ViewName {
        case id, control
    }

    let field: SignControl

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .id: .text("id", "the control's id, for the label", example: "sign-leave-empty")
        case .control: .html("control", "the whole control", example: "<input tabindex=\"-1\" …>")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .id: .text(field.id)
        case .control: .html(field.control)
        }
    }
}
