import CommonMark

extension BodyReader {
    /// Looks for an attribution in the last line of a quote's last paragraph: one that begins with a
    /// dash.
    mutating func findAttribution(in paragraph: Int) {
        let quote = parser.tree.parent(of: paragraph)
        guard parser.tree.nodes[quote].kind == .blockQuote,
            parser.tree.end(of: paragraph) == parser.tree.end(of: quote)
        else { return }
        var lineBreak: Int?
        var lineStart = parser.tree.firstChild(of: paragraph)
        var child = lineStart
        while let node = child {
            child = parser.tree.next(after: node)
            let kind = parser.tree.nodes[node].kind
            if kind == .softBreak || kind == .lineBreak {
                lineBreak = node
                lineStart = child
            }
        }
        guard let text = lineStart, parser.tree.nodes[text].kind == .text, dashCount(text) > 0
        else {
            return
        }
        draft.attribution = paragraph
        draft.attributionBreak = lineBreak
        draft.attributionText = text
    }

    /// How many bytes of a text are the dash, em, en or two hyphens, that a blank follows.
    func dashCount(_ text: Int) -> Int {
        let bytes = parser.tree.text[parser.tree.nodes[text].content]
        if bytes.begins(with: "— ") || bytes.begins(with: "– ") { return 4 }
        return bytes.begins(with: "-- ") ? 3 : 0
    }
}
