import CommonMark

extension BodyReader {
    /// Drops comments and reports any other raw HTML.
    mutating func checkHTML(_ node: Int) {
        let content = parser.tree.nodes[node].content
        var index = content.lowerBound
        while index < content.upperBound {
            if parser.tree.text[index..<content.upperBound].begins(with: "<!--") {
                guard let end = commentEnd(from: index, before: content.upperBound) else {
                    report(.unclosedComment(), at: node)
                    return
                }
                index = end
            } else if parser.tree.text[index] <= 0x20 {
                index += 1
            } else {
                reportHTML(index..<content.upperBound, node)
                return
            }
        }
    }

    private func commentEnd(from start: Int, before limit: Int) -> Int? {
        // `<!-->` and `<!--->` are comments too.
        var index = start + 2
        while index + 3 <= limit {
            if parser.tree.text[index..<index + 3].begins(with: "-->") { return index + 3 }
            index += 1
        }
        return nil
    }

    private mutating func reportHTML(_ html: Range<Int>, _ node: Int) {
        let line = html.prefix { parser.tree.text[$0] != 0x0A }
        let tag =
            line.first { parser.tree.text[$0] == UInt8(ascii: ">") }
            .map { line.lowerBound..<$0 + 1 } ?? line
        let words = string(tag)
        // One message for an element is enough.
        if words.hasPrefix("</"), draft.hasReportedHTML { return }
        draft.hasReportedHTML = true
        if parser.tree.nodes[node].kind == .htmlInline {
            report(.rawHTML(words), at: tag, in: node)
        } else {
            report(.rawHTML(words), at: node)
        }
    }
}
