/// A control of a form, as the page has it and as a person changes it.
public struct HTMLControl: Sendable, Equatable {
    /// An option of a `select`.
    public struct Option: Sendable, Equatable {
        /// What is sent.
        public var value: String
        /// What is read.
        public var text: String
        /// Whether it cannot be chosen.
        public var isDisabled: Bool
    }

    /// Its type: the `input`'s, or `select`, `textarea`, `submit`.
    public var type: String
    /// The name; empty where the control is not sent.
    public var name: String
    /// What it holds: for boxes and radio buttons what they send when chosen.
    public var value: String
    /// Whether a box or radio button is chosen.
    public var isChecked: Bool
    /// Whether it is left out of what is sent, itself or by its fieldset.
    public var isDisabled: Bool
    /// Whether the browser sends nothing while it is empty.
    public var isRequired: Bool
    /// The options of a `select`.
    public var options: [Option]
    /// The text of its label.
    public var label: String
    /// The legend of its fieldset.
    public var legend: String
    /// All its attributes.
    public var attributes: [HTMLAttribute]

    /// The value of an attribute, if the control has it.
    public func attribute(_ name: String) -> String? { attributes[name] }

    var isButton: Bool { ["submit", "button", "image", "reset"].contains(type) }
    var isChoice: Bool { type == "checkbox" || type == "radio" }
}
