/// Follows the text of a template and writes rules into the elements that they are meant for.
///
/// An element gets a `style` attribute, and others that rules name, at the end of its start tag; those
/// that it has already stay. Classes that a tag of the template writes are not known yet and count for
/// nothing.
struct StyleInliner {
    private enum State {
        case text
        /// Behind `<`.
        case tagOpen
        case name
        /// In a tag, perhaps in an attribute's name.
        case inside
        /// Behind `=`.
        case beforeValue
        case quoted(UInt8)
        case bare
        /// In what has no attributes: a closing tag, a comment, a doctype.
        case skipped
    }

    private let rules: StyleRules
    private var state = State.text
    private var element: [UInt8] = []
    private var attribute: [UInt8] = []
    private var classes: [UInt8] = []
    private var present: Set<[UInt8]> = []

    init(_ rules: StyleRules) {
        self.rules = rules
    }

    /// A stretch of the template with the attributes that belong into it.
    mutating func styled(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            if follow(byte) {
                let isClosed = output.last == UInt8(ascii: "/")
                if isClosed { output.removeLast() }
                output += added
                if isClosed { output.append(UInt8(ascii: "/")) }
            }
            output.append(byte)
        }
        return output
    }

    /// What the start tag that was followed gets.
    private var added: [UInt8] {
        let names = classes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
        let attributes = rules.attributes(of: String(decoding: element, as: UTF8.self), names)
        var added: [UInt8] = []
        for attribute in attributes where !present.contains(Array(attribute.name.utf8)) {
            added += Array(" \(attribute.name)=\"".utf8)
            Escaping.attribute.write(attribute.value, into: &added)
            added.append(UInt8(ascii: "\""))
        }
        return added
    }

    /// Follows a byte; says whether it ends a start tag.
    private mutating func follow(_ byte: UInt8) -> Bool {
        switch state {
        case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen:
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            state = isLetter ? .name : .skipped
            element = isLetter ? [byte | 0x20] : []
            (classes, present) = ([], [])
        case .name:
            if byte == UInt8(ascii: ">") { return end() }
            if byte <= 0x20 {
                state = .inside
                attribute = []
            } else {
                element.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            }
        case .inside: return followAttribute(byte)
        case .beforeValue:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                state = .quoted(byte)
            } else if byte > 0x20 {
                state = .bare
                keep(byte)
            }
        case .quoted(let quote):
            if byte == quote {
                state = .inside
                attribute = []
            } else {
                keep(byte)
            }
        case .bare:
            if byte == UInt8(ascii: ">") { return end() }
            if byte <= 0x20 {
                state = .inside
                attribute = []
            } else {
                keep(byte)
            }
        case .skipped: if byte == UInt8(ascii: ">") { state = .text }
        }
        return false
    }

    private mutating func followAttribute(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"): return end()
        case UInt8(ascii: "="):
            state = .beforeValue
            present.insert(attribute)
        case 0...0x20: attribute = []
        default: attribute.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        if attribute.elementsEqual("class".utf8) { classes.append(byte) }
    }

    private mutating func end() -> Bool {
        state = .text
        return true
    }
}
