/// What sort of mistake a diagnostic reports: a permanent name, its class and its full text.
///
/// A module lists its kinds in its `…Diagnostics.swift`; `placard explain NAME` prints `text`.
public struct DiagnosticKind: Sendable, Hashable {
    /// The permanent identifier in PascalCase, shown in brackets behind the summary.
    public let name: String
    /// The class that the kind belongs to.
    public let severity: Severity
    /// What the identifier means in general: what is wrong, why it matters, what to do.
    public let text: String

    /// Creates a kind.
    public init(_ name: String, _ severity: Severity, _ text: String) {
        self.name = name
        self.severity = severity
        self.text = text
    }
}
