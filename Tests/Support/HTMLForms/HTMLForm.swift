/// A form of a page, which a person fills in.
public struct HTMLForm: Sendable, Equatable {
    /// Why a form cannot be filled in or sent as wished.
    public enum Failure: Error, Equatable {
        /// No control has such a label or name, or several have.
        case noControl(String)
        /// The `select` has no such option.
        case noOption(String, of: String)
        /// The browser stays on the page, since these have to be answered or mended.
        case invalid([String])
    }

    /// The attributes of the `form` element.
    public var attributes: [HTMLAttribute]
    /// The controls in the order of the document.
    public var controls: [HTMLControl]

    /// The value of an attribute of the `form` element.
    public func attribute(_ name: String) -> String? { attributes[name] }

    /// The method, in capitals.
    public var method: String {
        attributes["method"]?.lowercased() == "post" ? "POST" : "GET"
    }

    /// The controls that a person sees.
    public var visibleControls: [HTMLControl] {
        controls.filter { $0.type != "hidden" && !$0.isButton }
    }

    /// Types into the one control, or chooses the option, whose label begins with a text or whose name
    /// it is.
    public mutating func fill(_ label: String, with text: String) throws(Failure) {
        let number = try number(of: label) { !$0.isChoice && !$0.isButton && $0.type != "hidden" }
        if controls[number].type == "select" {
            guard
                let option = controls[number].options.first(where: {
                    ($0.value == text || $0.text == text) && !$0.isDisabled
                })
            else { throw .noOption(text, of: label) }
            controls[number].value = option.value
        } else {
            controls[number].value = text
        }
    }

    /// Ticks the box or radio button whose label begins with a text.
    public mutating func choose(_ label: String) throws(Failure) {
        let number = try number(of: label, where: \.isChoice)
        let chosen = controls[number]
        if chosen.type == "radio" {
            for other in controls.indices
            where controls[other].type == "radio" && controls[other].name == chosen.name {
                controls[other].isChecked = false
            }
        }
        controls[number].isChecked = true
    }

    /// The labels of the controls that keep a browser from sending the form.
    public var invalidControls: [String] {
        var invalid: [String] = []
        for control in controls where !control.isDisabled && !control.isButton {
            let isMissing: Bool
            switch control.type {
            case "checkbox": isMissing = control.isRequired && !control.isChecked
            case "radio":
                let group = controls.filter { $0.type == "radio" && $0.name == control.name }
                isMissing =
                    group.contains(where: \.isRequired) && !group.contains(where: \.isChecked)
            default: isMissing = control.isRequired && control.value.isEmpty
            }
            let isWrong =
                control.type == "email" && !control.value.isEmpty && !control.value.contains("@")
            if isMissing || isWrong { invalid.append(control.label) }
        }
        return invalid
    }

    private func number(
        of label: String,
        where condition: (HTMLControl) -> Bool
    ) throws(Failure) -> Int {
        let possible = controls.indices.filter { condition(controls[$0]) }
        let named = possible.filter { controls[$0].name == label && !controls[$0].isChoice }
        let labelled = possible.filter { controls[$0].label.hasPrefix(label) }
        let found = named.isEmpty ? labelled : named
        guard found.count == 1 else { throw .noControl(label) }
        return found[0]
    }
}
