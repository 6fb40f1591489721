import Diagnostics

/// Goes from line to line, past notes and empty lines.
extension OrdinaryScanner {
    var isAtEnd: Bool { index >= bytes.count }

    @inline(__always)
    mutating func skipBlanks() {
        while byte(at: index) == 0x20 { index += 1 }
    }

    /// Goes to the break that ends the line.
    mutating func skipNote() {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    }

    /// Goes over the break at the line's end, to the next line; at the end of the text stays there.
    @inline(__always)
    mutating func endLine() -> Bool {
        switch byte(at: index) {
        case 0x0A: index += 1
        case 0x0D where byte(at: index + 1) == 0x0A: index += 2
        case 0: return isAtEnd
        default: return false
        }
        line += 1
        lineStart = index
        return true
    }

    /// Goes over blanks and a note to the next line; `false` where something else follows.
    mutating func endOfContent() -> Bool {
        skipBlanks()
        if byte(at: index) == 0x23 {
            guard byte(at: index - 1) == 0x20 else { return false }
            skipNote()
        }
        return endLine()
    }

    /// Goes from a line's start to the first line with content, or to the end of the text.
    mutating func toContent() -> Bool {
        while true {
            skipBlanks()
            switch byte(at: index) {
            case 0x23: skipNote()
            case 0x0A, 0x0D: break
            case 0x09: return false
            case 0: return isAtEnd
            default:
                indent = index - lineStart
                return true
            }
            guard endLine() else { return false }
        }
    }

    /// Goes over blanks, notes and line breaks inside brackets.
    mutating func skipInsideBrackets() -> Bool {
        while true {
            switch byte(at: index) {
            case 0x20: index += 1
            case 0x0A, 0x0D: guard endLine() else { return false }
            case 0x23:
                guard index == lineStart || byte(at: index - 1) == 0x20 else { return false }
                skipNote()
            case 0x09: return false
            default: return true
            }
        }
    }
}
