/// A mistake, or a fact worth knowing, in what a user wrote: what, where, why, and the way out.
public struct Diagnostic: Sendable, Hashable {
    /// A second place that helps to understand the first, such as the earlier of two equal slugs.
    public struct Note: Sendable, Hashable {
        /// Where to look.
        public var location: SourceLocation
        /// What is to be seen there.
        public var text: String

        /// Creates a note.
        public init(at location: SourceLocation, _ text: String) {
            self.location = location
            self.text = text
        }
    }

    /// The sort of mistake.
    public var kind: DiagnosticKind
    /// The kind's class, unless the circumstances changed it (an error inside a draft).
    public var severity: Severity
    /// The smallest guilty range.
    public var location: SourceLocation
    /// A headline that quotes what the user wrote, without a full stop.
    public var summary: String
    /// Why it matters, in whole sentences; empty where the summary says it.
    public var explanation: String
    /// Ways out, each a whole sentence; at least one for errors and warnings.
    public var solutions: [String]
    /// Other places that belong to the mistake.
    public var notes: [Note]

    /// Creates a diagnostic of the kind's own class.
    public init(
        _ kind: DiagnosticKind,
        at location: SourceLocation,
        _ summary: String,
        why explanation: String = "",
        solutions: [String],
        notes: [Note] = []
    ) {
        self.kind = kind
        self.severity = kind.severity
        self.location = location
        self.summary = summary
        self.explanation = explanation
        self.solutions = solutions
        self.notes = notes
    }

    /// The same diagnostic with another severity.
    public func with(severity: Severity) -> Diagnostic {
        var copy = self
        copy.severity = severity
        return copy
    }
}

extension Diagnostic: Comparable {
    /// Orders diagnostics by path, line and column, then by summary, so that the order never depends
    /// on which thread found them.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let leftStart = left.location.range?.start ?? SourcePosition(line: 0, column: 0)
        let rightStart = right.location.range?.start ?? SourcePosition(line: 0, column: 0)
        return (left.location.path, leftStart, left.kind.name, left.summary)
            < (right.location.path, rightStart, right.kind.name, right.summary)
    }
}
