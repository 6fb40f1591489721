import Diagnostics

/// Which file a text is from and where in it the text begins.
struct TextPlace {
    let path: String
    let firstLine: Int
    let source: UInt16

    var start: SourcePosition { SourcePosition(line: firstLine, column: 1) }

    func location(_ range: SourceRange) -> SourceLocation {
        SourceLocation(path: path, range: range)
    }
}
