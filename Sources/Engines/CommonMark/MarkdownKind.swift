/// What a node of a Markdown tree is, in CommonMark's words.
public enum MarkdownKind: UInt8, Sendable {
    /// The whole text.
    case document
    /// A block quote.
    case blockQuote
    /// A bullet or ordered list; its children are items.
    case list
    /// An item of a list.
    case item
    /// An indented or fenced code block.
    case codeBlock
    /// A block of raw HTML, comments among them.
    case htmlBlock
    /// A paragraph.
    case paragraph
    /// A heading of level 1 to 6.
    case heading
    /// A thematic break.
    case thematicBreak
    /// Text; neighbouring stretches are joined.
    case text
    /// A line break of the source that means nothing.
    case softBreak
    /// A line break that the writer asked for.
    case lineBreak
    /// A code span.
    case code
    /// A tag or comment of raw HTML within a line.
    case htmlInline
    /// Emphasis.
    case emphasis
    /// Strong emphasis.
    case strong
    /// A link.
    case link
    /// A picture; its children are the alternative text.
    case image

    /// Whether the node holds inlines and no blocks.
    public var holdsInlines: Bool { self == .paragraph || self == .heading }

    /// Whether the node is part of a paragraph's or heading's text.
    public var isInline: Bool { rawValue >= MarkdownKind.text.rawValue }

    /// Whether the node never has children.
    public var isLeaf: Bool {
        switch self {
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code,
            .htmlInline:
            true
        default: false
        }
    }
}
