public import Diagnostics

/// What the Markdown engine has to say about a text.
public enum CommonMarkDiagnostics {
    /// Every kind that the module reports.
    public static let kinds: [DiagnosticKind] = [tooMuchMarkdown]

    private static let tooMuchMarkdown = DiagnosticKind(
        "TooMuchMarkdown",
        .error,
        """
        A Markdown text holds more of something than any page for people does: more than a megabyte, \
        lists or quotes inside each other by the hundred, thousands of asterisks or pictures without \
        a blank line between them. Such a text can keep a build busy for minutes, so it is not read. \
        Split the page, or put blank lines between its parts.
        """
    )

    /// The text was not read, because it could take too long.
    public static func tooMuchMarkdown(_ exceeded: ExceededBound, path: String) -> Diagnostic {
        let (what, solution) = words(for: exceeded.bound)
        return Diagnostic(
            tooMuchMarkdown,
            at: SourceLocation(
                path: path,
                range: SourceRange(at: SourcePosition(line: exceeded.line, column: 1))
            ),
            what,
            why: "Such a text could keep the build busy for minutes, so it was not read.",
            solutions: [solution]
        )
    }

    private static func words(for bound: ExceededBound.Bound) -> (String, String) {
        switch bound {
        case .size:
            (
                "The text is larger than \(MarkdownBounds.size) bytes",
                "Split it into several pages, or link the long part as a file."
            )
        case .markers:
            (
                "This line opens more than \(MarkdownBounds.markers) quotes or lists",
                "Remove the markers ('>', '-', '*', '+', '1.') at its start that are not meant."
            )
        case .nesting:
            (
                "Too much text stands inside quotes or lists that are inside each other",
                "End the lists and quotes above this line, or write the part without them."
            )
        case .delimiterRun:
            (
                "This line has more than \(MarkdownBounds.delimiterRun) '*' or '_' in a row",
                "Write '---' on a line of its own for a rule across the page."
            )
        case .delimiters:
            (
                "More than \(MarkdownBounds.delimiters) '*' or '_' without a blank line between them",
                "Put blank lines between the paragraphs, or remove the characters."
            )
        case .pictures:
            (
                "More than \(MarkdownBounds.pictures) pictures without a blank line between them",
                "Put blank lines between the pictures."
            )
        case .comments:
            (
                "More than \(MarkdownBounds.comments) comments without a blank line between them",
                "Put blank lines between the comments, or remove them."
            )
        }
    }
}
