import Diagnostics

/// A mistake in a body, before it is known where it stands: finding the place costs time that only a
/// mistake should take.
struct BodyMistake: Equatable {
    var kind: DiagnosticKind
    var summary: String
    var explanation: String
    var solutions: [String]

    init(
        _ kind: DiagnosticKind,
        _ summary: String,
        why explanation: String = "",
        solutions: [String]
    ) {
        self.kind = kind
        self.summary = summary
        self.explanation = explanation
        self.solutions = solutions
    }

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(kind, at: location, summary, why: explanation, solutions: solutions)
    }

    /// A user's words as a headline quotes them: not too many of them.
    static func quoted(_ text: String) -> String {
        text.count > 60 ? "'\(text.prefix(57))…'" : "'\(text)'"
    }
}
