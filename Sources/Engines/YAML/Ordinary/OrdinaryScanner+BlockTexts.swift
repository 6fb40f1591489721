import Diagnostics

/// Texts in indented lines under `|` or `>`.
extension OrdinaryScanner {
    /// Reads the text whose `|` or `>` stands here, below a collection with some indentation.
    mutating func block(below parent: Int) -> Bool {
        let start = position(at: index)
        let kind: OrdinaryNode.Kind = byte(at: index) == 0x7C ? .literal : .folded
        var chomping = OrdinaryNode.Chomping.clip
        index += 1
        if byte(at: index) == 0x2D {
            chomping = .strip
            index += 1
        } else if byte(at: index) == 0x2B {
            chomping = .keep
            index += 1
        }
        guard endOfContent(), index == lineStart, let lines = blockLines(below: parent) else {
            return false
        }
        return add(
            OrdinaryNode(
                kind,
                at: SourceRange(from: start, to: position(at: index)),
                bytes: lines.bytes,
                chomping: chomping,
                count: lines.indent
            )
        )
    }

    /// Goes over the lines of a block to the first that is not indented like it.
    private mutating func blockLines(below parent: Int) -> (bytes: Range<Int>, indent: Int)? {
        let first = index
        var indent: Int?
        var mostBlanks = 0
        while true {
            skipBlanks()
            let blanks = index - lineStart
            switch byte(at: index) {
            case 0x0A, 0x0D:
                if indent == nil { mostBlanks = max(mostBlanks, blanks) }
                guard endLine() else { return nil }
                continue
            case 0 where blanks > 0: return nil
            case 0: return (first..<index, indent ?? mostBlanks)
            case 0x09:
                guard let indent, blanks >= indent else { return nil }
            default: break
            }
            if blanks <= parent || blanks < (indent ?? 0) {
                index = lineStart
                return (first..<index, indent ?? mostBlanks)
            }
            if indent == nil {
                // Where emptier lines above are longer, libyaml does not see the same.
                guard mostBlanks <= blanks else { return nil }
                indent = blanks
            }
            skipNote()
            guard !isAtEnd, endLine() else { return nil }
        }
    }
}
