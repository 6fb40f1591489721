extension HTMLPlace {
    /// Follows text of the template.
    ///
    /// - Returns: Whether the text is sound: `false` where something is joined to a name that only
    ///   one branch of a section before it began.
    mutating func advance(over bytes: some Sequence<UInt8>) -> Bool {
        var isSound = true
        for byte in bytes where !advance(over: byte) { isSound = false }
        return isSound
    }

    private mutating func advance(over byte: UInt8) -> Bool {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { open() }
        case .tagOpen: advanceInTagOpen(byte)
        case .tagName: advanceInTagName(byte)
        case .inTag: advanceInTag(byte)
        case .attributeName: advanceInAttributeName(byte)
        case .afterAttributeName:
            if byte == UInt8(ascii: "=") {
                state = .beforeValue
            } else if !Self.isBlank(byte) {
                advanceInTag(byte)
            }
        case .afterPerhapsName:
            guard Self.isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            else {
                state = .inTag
                _ = advance(over: byte)
                return false
            }
            advanceInTag(byte)
        case .beforeValue: advanceBeforeValue(byte)
        case .quotedValue:
            if byte == quote { leaveValue() }
        case .unquotedValue:
            if Self.isBlank(byte) { leaveValue() }
            if byte == UInt8(ascii: ">") { closeTag() }
        case .declaration: advanceInDeclaration(byte)
        case .comment: advanceInComment(byte)
        case .rawText, .plainText: advanceInElementText(byte)
        }
        return true
    }

    private mutating func open() {
        state = .tagOpen
        word = []
        isClosing = false
    }

    private mutating func advanceInTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/") where !isClosing: isClosing = true
        case UInt8(ascii: "!") where !isClosing:
            state = .declaration
            progress = 0
        case UInt8(ascii: "?"):
            state = .declaration
            progress = 2
        case _ where Self.isLetter(byte):
            state = .tagName
            word = [Self.lowercased(byte)]
        case UInt8(ascii: "<"): open()
        default:
            state = .text
            isClosing = false
        }
    }

    private mutating func advanceInTagName(_ byte: UInt8) {
        guard Self.isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else {
            word.append(Self.lowercased(byte))
            return
        }
        element = isClosing ? .other : Element(named: word)
        word = []
        state = .inTag
        advanceInTag(byte)
    }

    private mutating func advanceInTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): closeTag()
        case UInt8(ascii: "/"): state = .inTag
        case _ where Self.isBlank(byte): state = .inTag
        default:
            state = .attributeName
            word = [Self.lowercased(byte)]
        }
    }

    private mutating func advanceInAttributeName(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "="):
            attribute = AttributeSort(named: String(decoding: word, as: UTF8.self))
            state = .beforeValue
            word = []
        case UInt8(ascii: ">"), UInt8(ascii: "/"):
            word = []
            advanceInTag(byte)
        case _ where Self.isBlank(byte):
            attribute = AttributeSort(named: String(decoding: word, as: UTF8.self))
            state = .afterAttributeName
            word = []
        default: word.append(Self.lowercased(byte))
        }
    }

    private mutating func advanceBeforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            state = .quotedValue
            quote = byte
        case UInt8(ascii: ">"): closeTag()
        case _ where Self.isBlank(byte): break
        default: state = .unquotedValue
        }
    }

    private mutating func leaveValue() {
        state = .inTag
        attribute = .words
        quote = 0
    }

    private mutating func closeTag() {
        let content = isClosing ? .text : element.content
        attribute = .words
        quote = 0
        word = []
        progress = 0
        isClosing = false
        if content == .text { element = .other }
        state = content
    }

    /// `<!--` begins a comment, anything else a doctype, which ends at `>`.
    private mutating func advanceInDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: "-"), progress < 2 {
            progress += 1
            if progress == 2 { state = .comment }
        } else if byte == UInt8(ascii: ">") {
            state = .text
            progress = 0
        } else {
            progress = 2
        }
    }

    /// `-->` and `--!>` end a comment, and so do `<!-->` and `<!--->`.
    private mutating func advanceInComment(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "-"): progress = progress == 3 ? 1 : min(progress + 1, 2)
        case UInt8(ascii: "!") where progress == 2: progress = 3
        case UInt8(ascii: ">") where progress >= 2:
            state = .text
            progress = 0
        default: progress = 0
        }
    }

    /// Only the element's own closing tag ends its text.
    private mutating func advanceInElementText(_ byte: UInt8) {
        let ending = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element.name
        if progress < ending.count {
            if Self.lowercased(byte) == ending[progress] {
                progress += 1
            } else {
                progress = byte == ending[0] ? 1 : 0
            }
            return
        }
        guard Self.isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else {
            progress = byte == ending[0] ? 1 : 0
            return
        }
        progress = 0
        isClosing = true
        element = .other
        state = .inTag
        advanceInTag(byte)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
