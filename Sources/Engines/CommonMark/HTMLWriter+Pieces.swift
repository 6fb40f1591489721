extension HTMLWriter {
    /// How many bytes were written.
    public var count: Int { bytes.count }

    /// What was written, from an offset on.
    public func written(from offset: Int = 0) -> [UInt8] { bytes.copy(from: offset) }

    /// Takes back what was written from an offset on.
    public mutating func truncate(to offset: Int) { bytes.truncate(to: offset) }

    /// Writes fixed markup, never a user's text.
    public mutating func appendMarkup(_ markup: StaticString) {
        bytes.append(markup)
    }

    /// Starts a line, unless one has just been started, and writes fixed markup.
    public mutating func appendOnNewLine(_ markup: StaticString) {
        startLine()
        bytes.append(markup)
    }

    /// Starts a line, unless one has just been started.
    public mutating func startLine() {
        if let last = bytes.last, last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
    }

    /// Writes a stretch of the tree's text, escaped for an element or a quoted attribute value.
    public mutating func appendText(_ range: Range<Int>, of tree: borrowing MarkdownTree) {
        tree.text.withUnsafeBufferPointer {
            bytes.appendEscaped(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Writes a string, escaped for an element or a quoted attribute value.
    public mutating func appendText(_ text: String) {
        var text = text
        text.withUTF8 { bytes.appendEscaped($0) }
    }

    /// Writes a stretch of the tree's text as an address in a quoted attribute value.
    public mutating func appendAddress(_ range: Range<Int>, of tree: borrowing MarkdownTree) {
        tree.text.withUnsafeBufferPointer {
            bytes.appendEscapedAddress(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Writes a string as an address in a quoted attribute value.
    public mutating func appendAddress(_ address: String) {
        var address = address
        address.withUTF8 { bytes.appendEscapedAddress($0) }
    }

    /// Writes the text within a node without its markup, escaped: what a picture's `alt` takes.
    public mutating func appendPlainText(of node: Int, of tree: borrowing MarkdownTree) {
        for inner in node + 1..<max(node + 1, tree.end(of: node)) {
            switch tree.nodes[inner].kind {
            case .text, .code: appendText(tree.nodes[inner].content, of: tree)
            case .htmlInline where copiesRawHTML:
                appendText(tree.nodes[inner].content, of: tree)
            case .softBreak, .lineBreak: bytes.append(Byte.space)
            default: break
            }
        }
    }

    mutating func appendRaw(_ range: Range<Int>, of tree: borrowing MarkdownTree) {
        tree.text.withUnsafeBufferPointer { bytes.append(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
