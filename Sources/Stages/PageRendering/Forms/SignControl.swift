import Templates

/// A control of the sign form with its label.
struct SignControl: Sendable, Equatable {
    let id: String
    let label: String
    let control: HTML
    let isRequired: Bool
    let isCheckbox: Bool
}

/// The consent question with its answers.
struct ConsentControls: Sendable, Equatable {
    let question: String
    let answers: [SignControl]
}
