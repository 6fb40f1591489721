/// A stretch of a text file, from its first character to the place behind its last.
///
/// Sixteen bytes, since a site of 100,000 campaigns keeps millions of them.
public struct SourceRange: Sendable, Hashable {
    private var startLine: UInt32
    private var startColumn: UInt32
    private var endLine: UInt32
    private var endColumn: UInt32

    /// Creates a range; an end before the start gives an empty range at the start.
    public init(from start: SourcePosition, to end: SourcePosition) {
        let last = max(start, end)
        startLine = UInt32(clamping: start.line)
        startColumn = UInt32(clamping: start.column)
        endLine = UInt32(clamping: last.line)
        endColumn = UInt32(clamping: last.column)
    }

    /// Creates the empty range at a position.
    public init(at position: SourcePosition) {
        self.init(from: position, to: position)
    }

    /// The place of the first character.
    public var start: SourcePosition {
        SourcePosition(line: Int(startLine), column: Int(startColumn))
    }

    /// The place behind the last character.
    public var end: SourcePosition {
        SourcePosition(line: Int(endLine), column: Int(endColumn))
    }
}
