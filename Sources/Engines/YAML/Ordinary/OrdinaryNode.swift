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

    let kind: Kind
    let chomping: Chomping
    var range: SourceRange
    private let start: Int32
    private let end: Int32
    private var number: Int32
    private var nextNode: Int32 = 0

    /// Creates a node of a text that is not longer than a scanner accepts.
    init(
        _ kind: Kind,
        at range: SourceRange,
        bytes: Range<Int>,
        chomping: Chomping = .clip,
        count: Int = 0
    ) {
        self.kind = kind
        self.chomping = chomping
        self.range = range
        start = Int32(truncatingIfNeeded: bytes.lowerBound)
        end = Int32(truncatingIfNeeded: bytes.upperBound)
        number = Int32(truncatingIfNeeded: count)
    }

    /// The bytes inside the quotes, or the lines of a block.
    var bytes: Range<Int> { Int(start)..<Int(end) }

    /// How many items or entries a collection has; for a key the node of the key before it in its
    /// mapping, or -1; for a block by how many blanks it is indented.
    var count: Int {
        get { Int(number) }
        set { number = Int32(truncatingIfNeeded: newValue) }
    }

    /// The node behind a collection and all that it holds.
    var next: Int {
        get { Int(nextNode) }
        set { nextNode = Int32(truncatingIfNeeded: newValue) }
    }

    var isCollection: Bool { kind == .list || kind == .mapping }
}
