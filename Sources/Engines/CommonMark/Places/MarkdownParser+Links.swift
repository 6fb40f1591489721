extension MarkdownParser {
    /// The bytes of a link or picture, from its opening to its end.
    mutating func locateLink(_ node: Int) -> Range<Int>? {
        let place = claimedPlace(of: node)
        var bytes: Range<Int>?
        if places.isRegular {
            bytes = verified(node, place, atColumn: place.startColumn)
            if bytes == nil, let text = tree.firstChild(of: node) {
                // libcmark gives the column of `<…>` without that of the block, its text's with it.
                bytes = verified(node, place, atColumn: claimedPlace(of: text).startColumn - 1)
            }
        }
        bytes =
            bytes
            ?? onlyMatch(in: searchRange(of: node)) { parser, offset in
                parser.linkEnd(node, place, at: offset)
            }
        if let bytes { places.located = (node, bytes) }
        return bytes
    }

    private mutating func verified(
        _ node: Int,
        _ place: ClaimedPlace,
        atColumn column: Int
    ) -> Range<Int>? {
        guard let offset = claimedOffset(column), offset >= searchRange(of: node).lowerBound else {
            return nil
        }
        let end = offset + place.endColumn - place.startColumn + 1
        if isPlain(node, offset..<max(offset, end)) { return offset..<end }
        return linkEnd(node, place, at: offset).map { offset..<$0 }
    }

    /// Whether some bytes begin as a link or picture does and end with its destination: what nearly
    /// all of them are like, and quick to tell.
    private func isPlain(_ node: Int, _ bytes: Range<Int>) -> Bool {
        tree.source.withUnsafeBufferPointer { source in
            let destination = tree.nodes[node].content
            let opening = tree.nodes[node].kind == .link ? 1 : 2
            let start = bytes.upperBound - 1 - destination.count
            guard bytes.upperBound <= source.count, start - 2 >= bytes.lowerBound + opening,
                source[bytes.lowerBound + opening - 1] == Byte.openBracket,
                opening == 1 || source[bytes.lowerBound] == Byte.exclamation,
                source[start - 2] == Byte.closeBracket,
                source[start - 1] == Byte.openParenthesis,
                source[bytes.upperBound - 1] == Byte.closeParenthesis
            else { return false }
            return tree.text.withUnsafeBufferPointer { text in
                for index in 0..<destination.count
                where source[start + index] != text[destination.lowerBound + index] {
                    return false
                }
                return true
            }
        }
    }

    /// The end of a link or picture if it starts at an offset: its opening stands there, its text
    /// and its destination follow, and it is as long as libcmark says.
    private mutating func linkEnd(_ node: Int, _ place: ClaimedPlace, at offset: Int) -> Int? {
        guard let end = linkEnd(node, at: offset), places.budget > 0 else { return nil }
        let isOneLine = !tree.source[offset..<end].contains { Byte.isLineBreak($0) }
        if isOneLine, place.endColumn - place.startColumn + 1 != end - offset { return nil }
        return end
    }

    private mutating func linkEnd(_ node: Int, at offset: Int) -> Int? {
        let limit = lineRange(places.blockPlace.endLine).upperBound
        guard offset < limit else { return nil }
        var text = offset + 1
        switch (tree.nodes[node].kind, tree.source[offset]) {
        case (.link, Byte.lessThan): return autolinkEnd(node, at: text)
        case (.link, Byte.openBracket):
            if offset > 0, tree.source[offset - 1] == Byte.exclamation, !isEscaped(offset - 1) {
                return nil
            }
        case (.image, Byte.exclamation):
            guard text < limit, tree.source[text] == Byte.openBracket else { return nil }
            text += 1
        default: return nil
        }
        guard !isEscaped(offset), beginsWithText(of: node, at: text),
            let close = closingBracket(from: text, before: limit)
        else { return nil }
        let after = close + 1
        if after < limit, tree.source[after] == Byte.openParenthesis,
            let end = destinationEnd(tree.nodes[node].content, from: after + 1, before: limit)
        {
            return end
        }
        return referenceEnd(node, text: text..<close, before: limit)
    }

    /// `<address>`: the text of the link is what stands there.
    private mutating func autolinkEnd(_ node: Int, at offset: Int) -> Int? {
        guard let child = tree.firstChild(of: node), tree.nodes[child].kind == .text else {
            return nil
        }
        let text = tree.nodes[child].content
        let end = offset + text.count
        guard end < tree.source.count, tree.source[end] == Byte.greaterThan,
            matches(text, at: offset)
        else { return nil }
        return end + 1
    }

    /// `[text][label]`, `[text][]`, `[text]`: the destination stands elsewhere, so all of the text
    /// must be there.
    private mutating func referenceEnd(_ node: Int, text: Range<Int>, before limit: Int) -> Int? {
        guard let child = tree.firstChild(of: node), tree.nodes[child].kind == .text,
            tree.end(of: child) == tree.end(of: node),
            tree.nodes[child].content.count == text.count,
            matches(tree.nodes[child].content, at: text.lowerBound)
        else { return nil }
        let after = text.upperBound + 1
        if after < limit, tree.source[after] == Byte.openBracket,
            let close = closingBracket(from: after + 1, before: limit)
        {
            return close + 1
        }
        return after
    }

    /// Whether the source begins as the first text of a node does, up to what may be escaped.
    private mutating func beginsWithText(of node: Int, at offset: Int) -> Bool {
        guard let child = tree.firstChild(of: node), tree.nodes[child].kind == .text else {
            return true
        }
        var index = offset
        for byte in tree.nodes[child].content {
            places.budget -= 1
            guard index < tree.source.count else { return false }
            switch tree.source[index] {
            case Byte.backslash, Byte.ampersand: return true
            case tree.text[byte]: index += 1
            default: return false
            }
        }
        return true
    }

    private func isEscaped(_ offset: Int) -> Bool {
        var first = offset
        while first > 0, tree.source[first - 1] == Byte.backslash { first -= 1 }
        return (offset - first) % 2 == 1
    }
}
