public import Diagnostics

extension MarkdownParser {
    /// Where a node stands in the file.
    ///
    /// A block's place is libcmark's. A link's, picture's, code span's or tag's is verified against
    /// the bytes there, or else searched for; where that does not lead to one place, and for any
    /// other inline, it is the place of the paragraph or heading.
    ///
    /// - Parameter node: A place in `tree.nodes`; inlines cost least in the order of the tree.
    /// - Returns: Lines of the file and columns in Unicode scalars.
    public mutating func range(of node: Int) -> SourceRange {
        let kind = tree.nodes[node].kind
        guard kind.isInline else { return blockRange(claimedPlace(of: node)) }
        enterBlock(of: node)
        switch kind {
        case .link, .image:
            if let bytes = locateLink(node) { return range(ofBytes: bytes) }
        case .code, .htmlInline, .text:
            let content = tree.nodes[node].content
            let end = content.first { Byte.isLineBreak(tree.text[$0]) } ?? content.upperBound
            return range(of: content.lowerBound..<end, in: node)
        default: break
        }
        return blockRange(places.blockPlace)
    }

    /// Where a piece of a text, code span or tag stands in the file; the place of its paragraph or
    /// heading where it cannot be told.
    ///
    /// - Parameters:
    ///   - piece: A stretch of the node's `content`, without a line break.
    ///   - node: The node.
    /// - Returns: Lines of the file and columns in Unicode scalars.
    public mutating func range(of piece: Range<Int>, in node: Int) -> SourceRange {
        let content = tree.nodes[node].content
        guard tree.nodes[node].kind.isInline, piece.lowerBound >= content.lowerBound,
            piece.upperBound <= content.upperBound
        else { return range(of: node) }
        enterBlock(of: node)
        if let offset = offset(of: piece, in: node) {
            return range(ofBytes: offset..<offset + piece.count)
        }
        return blockRange(places.blockPlace)
    }

    private mutating func offset(of piece: Range<Int>, in node: Int) -> Int? {
        let content = tree.nodes[node].content
        if places.isRegular, let start = claimedOffset(claimedPlace(of: node).startColumn) {
            // What stands before the piece must be there too, or it could be another like it.
            let from = max(content.lowerBound, piece.lowerBound - 24)
            if matches(from..<piece.upperBound, at: start + from - content.lowerBound) {
                return start + piece.lowerBound - content.lowerBound
            }
        }
        return onlyMatch(in: searchRange(of: node)) { parser, offset in
            parser.matches(piece, at: offset) ? offset + piece.count : nil
        }?.lowerBound
    }

    /// Whether a stretch of the tree's text stands at a place of the source.
    mutating func matches(_ text: Range<Int>, at offset: Int) -> Bool {
        guard offset >= 0, text.count <= tree.source.count - offset else { return false }
        var index = offset
        for byte in text {
            places.budget -= 1
            guard tree.source[index] == tree.text[byte] else { return false }
            index += 1
        }
        return true
    }

    /// The file's range of a stretch of the source.
    mutating func range(ofBytes bytes: Range<Int>) -> SourceRange {
        let start = position(at: bytes.lowerBound)
        let bytes = bytes.clamped(to: tree.source.indices)
        places.budget -= bytes.count
        guard places.budget > 0 else { return SourceRange(at: start) }
        var end = start
        if bytes.upperBound <= lineRange(start.line - tree.firstLine + 1).upperBound {
            end.column += scalarCount(in: bytes)
            return SourceRange(from: start, to: end)
        }
        tree.source.withUnsafeBufferPointer { source in
            for offset in bytes {
                if source[offset] == Byte.lineFeed {
                    end = SourcePosition(line: end.line + 1, column: 1)
                } else if Byte.startsScalar(source[offset]) {
                    end.column += 1
                }
            }
        }
        return SourceRange(from: start, to: end)
    }

    private mutating func blockRange(_ place: ClaimedPlace) -> SourceRange {
        let start = position(at: offset(line: place.startLine, column: place.startColumn))
        guard place.endLine > place.startLine else {
            let line = lineRange(place.startLine)
            let end = min(line.upperBound, line.lowerBound + max(0, place.endColumn))
            return range(ofBytes: min(line.lowerBound + place.startColumn - 1, end)..<end)
        }
        return SourceRange(
            from: start,
            to: position(at: offset(line: place.endLine, column: place.endColumn + 1))
        )
    }

    private func offset(line: Int, column: Int) -> Int {
        let line = lineRange(line)
        return min(line.lowerBound + max(0, column - 1), line.upperBound)
    }

    /// The line and column of a byte of the source.
    private mutating func position(at offset: Int) -> SourcePosition {
        let line = line(at: offset)
        let start = lineRange(line).lowerBound
        var (from, column) = (start, 1)
        if places.known.offset > start, places.known.offset <= offset {
            (from, column) = places.known
        }
        column += scalarCount(in: from..<max(from, min(offset, tree.source.count)))
        places.known = (max(from, offset), column)
        return SourcePosition(line: tree.firstLine + line - 1, column: column)
    }

    private func scalarCount(in bytes: Range<Int>) -> Int {
        tree.source.withUnsafeBytes { source in
            var count = bytes.count
            var offset = bytes.lowerBound
            // Eight bytes at a time: those that continue a scalar have their highest bit set alone.
            while bytes.upperBound - offset >= 8 {
                let word = source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                count -= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
                offset += 8
            }
            while offset < bytes.upperBound {
                if !Byte.startsScalar(source[offset]) { count -= 1 }
                offset += 1
            }
            return count
        }
    }

    private func line(at offset: Int) -> Int {
        let line = lineRange(places.line)
        if offset >= line.lowerBound, offset < line.upperBound { return places.line }
        var (low, high) = (0, tree.lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tree.lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// The bytes of a line, from 1, without its break; empty behind the last.
    func lineRange(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= tree.lineStarts.count else {
            return tree.source.count..<tree.source.count
        }
        let start = Int(tree.lineStarts[line - 1])
        var end = line < tree.lineStarts.count ? Int(tree.lineStarts[line]) : tree.source.count
        while end > start, Byte.isLineBreak(tree.source[end - 1]) { end -= 1 }
        return start..<end
    }
}
