import Diagnostics

/// A node of ordinary YAML as a stretch of its text.
///
/// Nodes stand in the order of the text: a collection before what it holds, a key before its value.
struct OrdinaryNode {
    enum Kind: UInt8 {
        case plain
        /// In quotes, without anything to be unescaped.
        case quoted
        /// In double quotes, with escapes.
        case escaped
        /// In single quotes, with doubled ones inside.
        case doubled
        /// Under `|`.
        case literal
        /// Under `>`.
        case folded
        case list
        case mapping
    }

    /// What becomes of the line breaks at the end of a text in a block.
    enum Chomping: UInt8 {
        case clip
        case strip
        case keep
    }

    var kind: Kind
    var chomping = Chomping.clip
    var range: SourceRange
    /// The bytes inside the quotes, or the lines of a block.
    var bytes: Range<Int>
    /// How many items or entries a collection has; for a key the node of the key before it in its
    /// mapping, or -1; for a block by how many blanks it is indented.
    var count = 0
}
