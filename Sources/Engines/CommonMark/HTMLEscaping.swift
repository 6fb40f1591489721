extension [UInt8] {
    /// Appends fixed bytes: markup, never a user's text.
    mutating func appendMarkup(_ markup: StaticString) {
        append(
            contentsOf: UnsafeBufferPointer(
                start: markup.utf8Start,
                count: markup.utf8CodeUnitCount
            )
        )
    }

    /// Appends text for the content of an element or a quoted attribute value.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in text.indices {
            let entity: StaticString
            switch text[index] {
            case Byte.ampersand: entity = "&amp;"
            case Byte.lessThan: entity = "&lt;"
            case Byte.greaterThan: entity = "&gt;"
            case Byte.quote: entity = "&quot;"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
            appendMarkup(entity)
            clean = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// Appends an address for a quoted attribute value: bytes that no address may hold are
    /// percent-encoded, what is encoded already stays.
    mutating func appendEscapedAddress(_ address: UnsafeBufferPointer<UInt8>) {
        for byte in address {
            switch byte {
            case Byte.ampersand: appendMarkup("&amp;")
            case Byte.apostrophe: appendMarkup("&#x27;")
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
                UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
                UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
                UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
                UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
                append(byte)
            default:
                append(UInt8(ascii: "%"))
                append(Self.hexadecimalDigit(byte >> 4))
                append(Self.hexadecimalDigit(byte & 15))
            }
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
