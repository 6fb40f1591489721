extension MarkdownParser {
    /// Makes `places` ready for an inline: its block, and its line in a regular block.
    mutating func enterBlock(of node: Int) {
        var block = tree.parent(of: node)
        while tree.nodes[block].kind.isInline { block = tree.parent(of: block) }
        if block != places.block || node < places.counted { openBlock(block) }
        while places.counted < node {
            places.line += lineBreaks(in: places.counted)
            places.counted += 1
        }
    }

    private mutating func openBlock(_ block: Int) {
        places.block = block
        places.blockPlace = claimedPlace(of: block)
        places.counted = block
        places.line = places.blockPlace.startLine
        places.located = nil
        places.quotes = 0
        var holder = tree.parent(of: block)
        while holder > 0 {
            if tree.nodes[holder].kind == .blockQuote { places.quotes += 1 }
            holder = tree.parent(of: holder)
        }
        var breaks = 0
        for node in block..<tree.end(of: block) { breaks += lineBreaks(in: node) }
        let lines = places.blockPlace.endLine - places.blockPlace.startLine
        if tree.nodes[block].kind == .heading, lines > 0 {
            // libcmark says of an underlined heading that it ends behind the underline, or later.
            places.isRegular = isUnderline(places.blockPlace.startLine + breaks + 1)
        } else {
            places.isRegular = breaks == lines
        }
    }

    /// How many lines further the source is behind a node than before it, without its children.
    ///
    /// libcmark counts breaks itself, but forgets those that a backslash makes.
    private func lineBreaks(in node: Int) -> Int {
        switch tree.nodes[node].kind {
        case .softBreak, .lineBreak: return 1
        case .code, .htmlInline:
            let place = claimedPlace(of: node)
            return max(0, place.endLine - place.startLine)
        default: return 0
        }
    }

    private func isUnderline(_ line: Int) -> Bool {
        var text = lineRange(line)
        text = contentStart(ofLine: line)..<text.upperBound
        guard let first = text.first,
            let mark = [Byte.equals, Byte.hyphen].first(where: {
                $0 == tree.source[first]
            })
        else { return false }
        return text.allSatisfy {
            tree.source[$0] == mark || Byte.isBlank(tree.source[$0])
        }
    }

    /// Where a line's text starts behind blanks and the markers of the quotes that the block is in.
    func contentStart(ofLine line: Int) -> Int {
        let bytes = lineRange(line)
        var quotes = places.quotes
        var offset = bytes.lowerBound
        while offset < bytes.upperBound {
            if tree.source[offset] == Byte.greaterThan, quotes > 0 {
                quotes -= 1
            } else if !Byte.isBlank(tree.source[offset]) {
                break
            }
            offset += 1
        }
        return offset
    }

    /// The place of a column that libcmark gives on the line of the inline in question.
    ///
    /// libcmark does not count the blanks that start a paragraph's later lines, and takes every line to
    /// begin in the column of the first.
    func claimedOffset(_ column: Int) -> Int? {
        let line = lineRange(places.line)
        let offset: Int
        if places.line == places.blockPlace.startLine {
            offset = line.lowerBound + column - 1
        } else {
            offset = contentStart(ofLine: places.line) + column - places.blockPlace.startColumn
        }
        return line.contains(offset) ? offset : nil
    }

    /// The bytes in which an inline may be searched for: its line where that is known, else what is
    /// left of the block.
    func searchRange(of node: Int) -> Range<Int> {
        var range = lineRange(places.line)
        if !places.isRegular {
            let first = lineRange(places.blockPlace.startLine).lowerBound
            let last = lineRange(places.blockPlace.endLine).upperBound
            range = first..<max(first, last)
        }
        guard let located = places.located else { return range }
        // A picture within the located link stands within its bytes.
        let isWithin = node < tree.end(of: located.node)
        let floor = isWithin ? located.bytes.lowerBound + 1 : located.bytes.upperBound
        return max(range.lowerBound, min(floor, range.upperBound))..<range.upperBound
    }

    /// The only place in a range at which something is found, given by a function from an offset to
    /// the end of what starts there.
    mutating func onlyMatch(
        in range: Range<Int>,
        end: (inout MarkdownParser, Int) -> Int?
    ) -> Range<Int>? {
        var found: Range<Int>?
        for offset in range {
            places.budget -= 1
            guard places.budget > 0 else { return nil }
            guard let end = end(&self, offset) else { continue }
            if found != nil { return nil }
            found = offset..<end
        }
        return found
    }
}
