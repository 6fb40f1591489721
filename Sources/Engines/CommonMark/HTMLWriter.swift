/// Writes a Markdown tree as HTML, node by node, with its own escaping.
///
/// Whoever walks a tree hands each step to `enter` and `leave`, except those that it writes itself by
/// means of `append…`.
public struct HTMLWriter: ~Copyable {
    var bytes = HTMLBytes()
    /// Whether raw HTML is copied, which only tests want; else nothing is written for it.
    var copiesRawHTML = false

    /// Creates a writer that leaves out raw HTML.
    public init() {}

    /// Writes a whole tree.
    public mutating func write(_ tree: borrowing MarkdownTree) {
        var walk = MarkdownWalk()
        while let step = walk.step(in: tree) {
            guard step.isEntering else {
                leave(step.node, of: tree)
                continue
            }
            enter(step.node, of: tree)
            if tree.nodes[step.node].kind == .image { walk.skip(step.node, in: tree) }
        }
    }

    /// Writes what stands before a node's children; of a picture everything, so its children are to
    /// be skipped.
    public mutating func enter(_ node: Int, of tree: borrowing MarkdownTree) {
        switch tree.nodes[node].kind {
        case .document: break
        case .blockQuote: appendOnNewLine("<blockquote>\n")
        case .list: openList(tree.nodes[node])
        case .item: appendOnNewLine("<li>")
        case .codeBlock: appendCodeBlock(node, of: tree)
        case .htmlBlock:
            guard copiesRawHTML else { break }
            startLine()
            appendRaw(tree.nodes[node].content, of: tree)
            startLine()
        case .paragraph: if !tree.isTight(node) { appendOnNewLine("<p>") }
        case .heading:
            appendOnNewLine("<h")
            bytes.append(Byte.zero + tree.nodes[node].level)
            bytes.append(Byte.greaterThan)
        case .thematicBreak: appendOnNewLine("<hr />\n")
        case .text: appendText(tree.nodes[node].content, of: tree)
        case .softBreak: bytes.append(Byte.lineFeed)
        case .lineBreak: bytes.append("<br />\n")
        case .code:
            bytes.append("<code>")
            appendText(tree.nodes[node].content, of: tree)
            bytes.append("</code>")
        case .htmlInline: if copiesRawHTML { appendRaw(tree.nodes[node].content, of: tree) }
        case .emphasis: bytes.append("<em>")
        case .strong: bytes.append("<strong>")
        case .link:
            bytes.append("<a href=\"")
            appendAddress(tree.nodes[node].content, of: tree)
            appendTitle(of: node, of: tree)
            bytes.append("\">")
        case .image:
            bytes.append("<img src=\"")
            appendAddress(tree.nodes[node].content, of: tree)
            bytes.append("\" alt=\"")
            appendPlainText(of: node, of: tree)
            appendTitle(of: node, of: tree)
            bytes.append("\" />")
        }
    }

    /// Writes what stands behind a node's children.
    public mutating func leave(_ node: Int, of tree: borrowing MarkdownTree) {
        switch tree.nodes[node].kind {
        case .blockQuote: appendOnNewLine("</blockquote>\n")
        case .list: bytes.append(tree.nodes[node].isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: bytes.append("</li>\n")
        case .paragraph: if !tree.isTight(node) { bytes.append("</p>\n") }
        case .heading:
            bytes.append("</h")
            bytes.append(Byte.zero + tree.nodes[node].level)
            bytes.append(">\n")
        case .emphasis: bytes.append("</em>")
        case .strong: bytes.append("</strong>")
        case .link: bytes.append("</a>")
        default: break
        }
    }

    private mutating func openList(_ list: MarkdownNode) {
        if !list.isOrdered {
            appendOnNewLine("<ul>\n")
        } else if list.listStart == 1 {
            appendOnNewLine("<ol>\n")
        } else {
            appendOnNewLine("<ol start=\"")
            appendText(String(list.listStart))
            bytes.append("\">\n")
        }
    }

    private mutating func appendCodeBlock(_ node: Int, of tree: borrowing MarkdownTree) {
        let title = tree.nodes[node].title
        let language =
            title.lowerBound..<(title.first { tree.text[$0] <= 0x20 } ?? title.upperBound)
        appendOnNewLine("<pre><code")
        if !language.isEmpty {
            bytes.append(" class=\"language-")
            appendText(language, of: tree)
            bytes.append(Byte.quote)
        }
        bytes.append(Byte.greaterThan)
        appendText(tree.nodes[node].content, of: tree)
        bytes.append("</code></pre>\n")
    }

    private mutating func appendTitle(of node: Int, of tree: borrowing MarkdownTree) {
        let title = tree.nodes[node].title
        guard !title.isEmpty else { return }
        bytes.append("\" title=\"")
        appendText(title, of: tree)
    }
}
