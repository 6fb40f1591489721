extension MarkdownParser {
    /// The bracket that closes a link's text, past escapes, code spans, tags and inner brackets.
    mutating func closingBracket(from start: Int, before limit: Int) -> Int? {
        var offset = start
        var depth = 0
        while offset < limit, places.budget > 0 {
            places.budget -= 1
            switch tree.source[offset] {
            case Byte.backslash: offset += 1
            case Byte.backtick: offset = codeSpanEnd(from: offset, before: limit) - 1
            case Byte.lessThan: offset = tagEnd(from: offset, before: limit)
            case Byte.openBracket: depth += 1
            case Byte.closeBracket:
                if depth == 0 { return offset }
                depth -= 1
            default: break
            }
            offset += 1
        }
        return nil
    }

    /// The end of a code span, or of its opening where nothing closes it.
    private mutating func codeSpanEnd(from start: Int, before limit: Int) -> Int {
        let open = runEnd(from: start, before: limit)
        var offset = open
        while offset < limit, places.budget > 0 {
            places.budget -= 1
            guard tree.source[offset] == Byte.backtick else {
                offset += 1
                continue
            }
            let end = runEnd(from: offset, before: limit)
            if end - offset == open - start { return end }
            offset = end
        }
        return open
    }

    private mutating func runEnd(from start: Int, before limit: Int) -> Int {
        var end = start
        while end < limit, tree.source[end] == Byte.backtick { end += 1 }
        places.budget -= end - start
        return end
    }

    /// The last byte of what looks like a tag or `<address>`, or the bracket where it is neither.
    private mutating func tagEnd(from start: Int, before limit: Int) -> Int {
        var offset = start + 1
        guard offset < limit, !Byte.isBlank(tree.source[offset]) else { return start }
        while offset < limit, places.budget > 0 {
            places.budget -= 1
            if tree.source[offset] == Byte.greaterThan { return offset }
            if tree.source[offset] == Byte.lessThan { return start }
            offset += 1
        }
        return start
    }

    /// The end of `(destination "title")` if it is a node's: `start` is behind the parenthesis.
    mutating func destinationEnd(
        _ destination: Range<Int>,
        from start: Int,
        before limit: Int
    ) -> Int? {
        var offset = spaceEnd(from: start, before: limit)
        let isPointed = offset < limit && tree.source[offset] == Byte.lessThan
        if isPointed { offset += 1 }
        for byte in destination {
            places.budget -= 1
            guard let next = unescapedEnd(of: tree.text[byte], at: offset, before: limit) else {
                return nil
            }
            offset = next
        }
        guard offset < limit else { return nil }
        if isPointed {
            guard tree.source[offset] == Byte.greaterThan else { return nil }
            offset += 1
        }
        let gap = spaceEnd(from: offset, before: limit)
        guard gap < limit else { return nil }
        if tree.source[gap] == Byte.closeParenthesis { return gap + 1 }
        guard gap > offset, let title = titleEnd(from: gap, before: limit) else { return nil }
        let end = spaceEnd(from: title, before: limit)
        return end < limit && tree.source[end] == Byte.closeParenthesis ? end + 1 : nil
    }

    /// The end of a byte of a destination, which may be written as it is, with a backslash, or as one
    /// of the entities that people use in addresses.
    private func unescapedEnd(of byte: UInt8, at offset: Int, before limit: Int) -> Int? {
        guard offset < limit else { return nil }
        if tree.source[offset] == Byte.backslash, offset + 1 < limit,
            Byte.isPunctuation(tree.source[offset + 1])
        {
            return tree.source[offset + 1] == byte ? offset + 2 : nil
        }
        guard tree.source[offset] == byte else { return nil }
        guard byte == Byte.ampersand else { return offset + 1 }
        let isEntity = tree.source[offset..<limit].starts(with: "&amp;".utf8)
        return offset + (isEntity ? 5 : 1)
    }

    private mutating func titleEnd(from start: Int, before limit: Int) -> Int? {
        let close: UInt8
        switch tree.source[start] {
        case Byte.quote, Byte.apostrophe: close = tree.source[start]
        case Byte.openParenthesis: close = Byte.closeParenthesis
        default: return nil
        }
        var offset = start + 1
        while offset < limit, places.budget > 0 {
            places.budget -= 1
            if tree.source[offset] == close { return offset + 1 }
            offset += tree.source[offset] == Byte.backslash ? 2 : 1
        }
        return nil
    }

    /// The end of blanks, with at most one line break and the quote markers behind it.
    private func spaceEnd(from start: Int, before limit: Int) -> Int {
        var offset = start
        var isNewLine = false
        while offset < limit {
            let byte = tree.source[offset]
            if Byte.isLineBreak(byte) {
                isNewLine = true
            } else if !Byte.isBlank(byte), !(isNewLine && byte == Byte.greaterThan) {
                break
            }
            offset += 1
        }
        return offset
    }
}
