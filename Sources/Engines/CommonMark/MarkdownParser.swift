internal import CCommonMark

/// Parses Markdown with libcmark, one text after the other, into a tree that it uses again.
///
/// One parser serves one thread at a time. Parsing costs about 10 ns a byte; the tree is copied out of
/// libcmark at once, and nothing of C is visible outside this file.
public struct MarkdownParser: ~Copyable {
    /// The tree of the last text.
    public internal(set) var tree = MarkdownTree()
    /// What is known of places in the last text.
    var places = MarkdownPlaces()
    private var bounds = MarkdownBounds()
    private let arena: UnsafeMutablePointer<commonmark_arena>
    /// libcmark's nodes in the order of the tree's; they live until the next text.
    private var handles: [OpaquePointer] = []

    /// The version of libcmark in use.
    public static var libraryVersion: String { String(cString: cmark_version_string()) }

    /// Creates a parser; it takes memory with the first text.
    public init() {
        arena = .allocate(capacity: 1)
        arena.initialize(to: commonmark_arena(blocks: nil))
    }

    deinit {
        commonmark_arena_release(arena)
        arena.deallocate()
    }

    /// Parses the rest of a file into `tree`, unless it exceeds a bound.
    ///
    /// - Parameters:
    ///   - file: The file's bytes in UTF-8.
    ///   - offset: Where the Markdown starts: at the start of a line.
    ///   - firstLine: The line of the file at `offset`, from 1.
    /// - Returns: The bound that the text exceeds and where, or `nil` where it was parsed. The tree of
    ///   a text that was not parsed is an empty document.
    public mutating func parse(
        _ file: borrowing [UInt8],
        from offset: Int = 0,
        firstLine: Int = 1
    ) -> ExceededBound? {
        commonmark_arena_reset(arena)
        handles.removeAll(keepingCapacity: true)
        tree.nodes.removeAll(keepingCapacity: true)
        tree.text.removeAll(keepingCapacity: true)
        tree.source.removeAll(keepingCapacity: true)
        tree.firstLine = firstLine
        file.withUnsafeBufferPointer { bytes in
            let start = min(max(offset, 0), bytes.count)
            tree.source.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        places = MarkdownPlaces()
        places.budget = (1 << 16) + 64 * tree.source.count
        if let exceeded = bounds.firstExceeded(by: tree.source, lineStarts: &tree.lineStarts) {
            tree.nodes.append(MarkdownNode(kind: .document, parent: 0))
            tree.nodes[0].end = 1
            return ExceededBound(bound: exceeded.bound, line: firstLine + exceeded.line - 1)
        }
        let root = tree.source.withUnsafeBufferPointer {
            commonmark_parse(arena, $0.baseAddress, $0.count)
        }
        if let root { copy(root) }
        return nil
    }

    /// Copies libcmark's tree, each node before its children.
    private mutating func copy(_ root: OpaquePointer) {
        var current = root
        var parent: Int32 = 0
        while true {
            let index = append(current, parent: parent)
            if !tree.nodes[index].kind.isLeaf, let child = cmark_node_first_child(current) {
                parent = Int32(truncatingIfNeeded: index)
                current = child
                continue
            }
            tree.nodes[index].end = Int32(truncatingIfNeeded: index + 1)
            var finished = index
            while true {
                if finished == 0 { return }
                if let next = cmark_node_next(current) {
                    current = next
                    break
                }
                finished = Int(tree.nodes[finished].parent)
                current = handles[finished]
                tree.nodes[finished].end = Int32(truncatingIfNeeded: tree.nodes.count)
            }
            parent = tree.nodes[finished].parent
        }
    }

    private mutating func append(_ source: OpaquePointer, parent: Int32) -> Int {
        var node = MarkdownNode(kind: kind(of: source), parent: parent)
        switch node.kind {
        case .text, .code, .htmlInline:
            (node.contentStart, node.contentCount) = keep(cmark_node_get_literal(source))
        case .codeBlock:
            (node.contentStart, node.contentCount) = keep(cmark_node_get_literal(source))
            (node.titleStart, node.titleCount) = keep(cmark_node_get_fence_info(source))
        case .htmlBlock:
            (node.contentStart, node.contentCount) = keep(cmark_node_get_literal(source))
        case .link, .image:
            (node.contentStart, node.contentCount) = keep(cmark_node_get_url(source))
            (node.titleStart, node.titleCount) = keep(cmark_node_get_title(source))
        case .heading:
            node.level = UInt8(clamping: cmark_node_get_heading_level(source))
        case .list:
            node.isOrdered = cmark_node_get_list_type(source) == CMARK_ORDERED_LIST
            node.isTight = cmark_node_get_list_tight(source) != 0
            node.listStart = cmark_node_get_list_start(source)
        default: break
        }
        if !node.kind.isInline { node.startLine = cmark_node_get_start_line(source) }
        tree.nodes.append(node)
        handles.append(source)
        return tree.nodes.count - 1
    }

    private mutating func keep(_ text: UnsafePointer<CChar>?) -> (UInt32, UInt32) {
        let start = tree.text.count
        let count = commonmark_length(text)
        if count > 0 {
            tree.text.append(
                contentsOf: UnsafeRawBufferPointer(start: text, count: Int(count))
            )
        }
        return (UInt32(clamping: start), UInt32(clamping: count))
    }

    private func kind(of node: OpaquePointer) -> MarkdownKind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: .document
        }
    }

    /// Where libcmark says that a node stands; right for blocks, to be verified for inlines.
    func claimedPlace(of node: Int) -> ClaimedPlace {
        guard handles.indices.contains(node) else {
            return ClaimedPlace(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
        }
        return ClaimedPlace(
            startLine: Int(cmark_node_get_start_line(handles[node])),
            startColumn: Int(cmark_node_get_start_column(handles[node])),
            endLine: Int(cmark_node_get_end_line(handles[node])),
            endColumn: Int(cmark_node_get_end_column(handles[node]))
        )
    }
}
