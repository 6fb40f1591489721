/// A text that libcmark must not see, because it could take too long over it.
public struct ExceededBound: Sendable, Equatable {
    /// What there is too much of.
    public enum Bound: Sendable, Equatable, CaseIterable {
        /// Bytes in the text.
        case size
        /// Quotes and lists that one line opens.
        case markers
        /// Quotes and lists that stay open over many lines.
        case nesting
        /// Asterisks and underscores in a row.
        case delimiterRun
        /// Asterisks and underscores in a paragraph.
        case delimiters
        /// Pictures in a paragraph.
        case pictures
        /// Comments in a paragraph.
        case comments
    }

    /// What there is too much of.
    public var bound: Bound
    /// The line of the file on which it became too much, from 1.
    public var line: Int
}
