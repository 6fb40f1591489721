import Templates

/// A control of the sign form with its label.
final class SignControl: Sendable {
    let id: String
    let label: String
    let control: HTML
    let isRequired: Bool
    let isCheckbox: Bool

    init(
        id: String,
        label: String,
        control: HTML,
        isRequired: Bool = false,
        isCheckbox: Bool = false
    ) {
        self.id = id
        self.label = label
        self.control = control
        self.isRequired = isRequired
        self.isCheckbox = isCheckbox
    }
}

/// The consent question with its answers.
struct ConsentControls: Sendable {
    let question: String
    let answers: [SignControl]
}
