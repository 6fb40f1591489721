import Diagnostics

/// Texts in one line, with or without quotes.
extension OrdinaryScanner {
    /// Reads a text in a line of its own or behind a dash or colon, up to a colon, a note or the end.
    mutating func textInLine() -> OrdinaryNode? {
        switch byte(at: index) {
        case 0x22: return doubleQuoted()
        case 0x27: return singleQuoted()
        case 0x2D: if isBlankOrEnd(at: index + 1) { return nil }
        case let first: if !Self.canBegin(first) { return nil }
        }
        let start = index
        while true {
            let byte = byte(at: index)
            // Most bytes are letters and blanks.
            if byte > 0x3A || byte == 0x20 {
                index += 1
                continue
            }
            switch byte {
            case 0x0A, 0x0D, 0: return plain(from: start)
            case 0x3A where isBlankOrEnd(at: index + 1): return plain(from: start)
            case 0x23 where bytes[index - 1] == 0x20: return plain(from: start)
            case 0x09: return nil
            default: index += 1
            }
        }
    }

    /// Reads a text inside brackets, up to a colon, a comma, a bracket, a note or the end of the line.
    mutating func textInsideBrackets() -> OrdinaryNode? {
        switch byte(at: index) {
        case 0x22: return doubleQuoted()
        case 0x27: return singleQuoted()
        case let first: if !Self.canBegin(first) { return nil }
        }
        let start = index
        while true {
            let byte = byte(at: index)
            switch byte {
            case 0x61...0x7A, 0x20, 0x41...0x5A: index += 1
            case 0x0A, 0x0D, 0, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D: return plain(from: start)
            case 0x3A:
                if isBlankOrEnd(at: index + 1) { return plain(from: start) }
                // libyaml stumbles over a colon before these.
                switch self.byte(at: index + 1) {
                case 0x2C, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: return nil
                default: index += 1
                }
            case 0x23 where bytes[index - 1] == 0x20: return plain(from: start)
            // libyaml's versions differ in what a question mark is here.
            case 0x09, 0x3F: return nil
            default: index += 1
            }
        }
    }

    /// Whether a plain text can begin with a byte; a dash is the caller's affair.
    private static func canBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x24, 0x28, 0x29, 0x2B, 0x2E, 0x2F, 0x3B, 0x3C,
            0x3D, 0x5C, 0x5E, 0x5F, 0x7E:
            true
        // Curly quotes begin so, and libyaml's way looks at them.
        case 0xE2: false
        default: byte >= 0x80
        }
    }

    /// The plain text from a byte to the blanks before the place that was reached.
    private mutating func plain(from start: Int) -> OrdinaryNode {
        var end = index
        while bytes[end - 1] == 0x20 { end -= 1 }
        let range = SourceRange(from: position(at: start), to: position(at: end))
        return OrdinaryNode(.plain, at: range, bytes: start..<end)
    }

    private mutating func doubleQuoted() -> OrdinaryNode? {
        let start = index
        var kind = OrdinaryNode.Kind.quoted
        index += 1
        while true {
            index = EightBytes.firstPlace(from: index, in: bytes) {
                $0.places(of: 0x22) | $0.places(of: 0x5C) | $0.placesOfControls
            }
            switch byte(at: index) {
            case 0x22: return quoted(kind, from: start)
            case 0x5C:
                switch self.byte(at: index + 1) {
                case 0x22, 0x2F, 0x5C, 0x6E, 0x74: break
                default: return nil
                }
                kind = .escaped
                index += 2
            case 0x0A, 0x0D, 0: return nil
            default: index += 1
            }
        }
    }

    private mutating func singleQuoted() -> OrdinaryNode? {
        let start = index
        var kind = OrdinaryNode.Kind.quoted
        index += 1
        while true {
            switch byte(at: index) {
            case 0x27:
                guard byte(at: index + 1) == 0x27 else { return quoted(kind, from: start) }
                kind = .doubled
                index += 2
            case 0x0A, 0x0D, 0: return nil
            default: index += 1
            }
        }
    }

    /// The text in quotes from its first to the last, at which the scanner stands.
    private mutating func quoted(_ kind: OrdinaryNode.Kind, from start: Int) -> OrdinaryNode {
        let text = start + 1..<index
        index += 1
        let range = SourceRange(from: position(at: start), to: position(at: index))
        return OrdinaryNode(kind, at: range, bytes: text)
    }

    /// Adds a value; `false` where it may have lost its end.
    @inline(__always)
    mutating func add(_ value: OrdinaryNode) -> Bool {
        let end = value.range.end
        if value.kind == .plain, mayEndBeforeHash(on: end.line) { return false }
        nodes.append(value)
        lastEnd = end
        return true
    }
}
