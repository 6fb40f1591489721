/// A node of a Markdown tree; 40 bytes, without a reference to anything.
///
/// Its texts are stretches of the tree's `text`.
public struct MarkdownNode: Sendable, Equatable {
    /// What the node is.
    public let kind: MarkdownKind
    /// A heading's level, 1 to 6; 0 for anything else.
    public internal(set) var level: UInt8 = 0
    /// Whether a list's items are numbered.
    public internal(set) var isOrdered = false
    /// Whether a list's items are written without blank lines between them.
    public internal(set) var isTight = false
    /// The place of the node that holds it; the document's is its own.
    public internal(set) var parent: Int32
    /// The place behind its last descendant.
    public internal(set) var end: Int32 = 0
    /// An ordered list's first number.
    public internal(set) var listStart: Int32 = 0
    /// The line on which a block starts, counted from 1 in the text that was parsed.
    var startLine: Int32 = 0
    var contentStart: UInt32 = 0
    var contentCount: UInt32 = 0
    var titleStart: UInt32 = 0
    var titleCount: UInt32 = 0

    init(kind: MarkdownKind, parent: Int32) {
        self.kind = kind
        self.parent = parent
    }

    /// The text of a `text`, `code`, `codeBlock`, `htmlBlock` or `htmlInline`; the destination of a
    /// `link` or `image`, without escapes.
    public var content: Range<Int> {
        Int(contentStart)..<Int(contentStart) + Int(contentCount)
    }

    /// The title of a `link` or `image`; what stands behind the fence of a `codeBlock`.
    public var title: Range<Int> {
        Int(titleStart)..<Int(titleStart) + Int(titleCount)
    }
}
