import CampaignModel

extension HTMLBytes {
    /// Appends text for the content of an element or a quoted attribute value.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        while true {
            let index = ByteScan.escaped(in: text, from: clean)
            append(UnsafeBufferPointer(rebasing: text[clean..<index]))
            guard index < text.count else { return }
            switch text[index] {
            case Byte.ampersand: append("&amp;")
            case Byte.lessThan: append("&lt;")
            case Byte.greaterThan: append("&gt;")
            default: append("&quot;")
            }
            clean = index + 1
        }
    }

    /// Appends an address for a quoted attribute value: bytes that no address may hold are
    /// percent-encoded, what is encoded already stays.
    mutating func appendEscapedAddress(_ address: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in 0..<address.count {
            let byte = address[index]
            if Self.isAddressByte(byte) { continue }
            append(UnsafeBufferPointer(rebasing: address[clean..<index]))
            clean = index + 1
            switch byte {
            case Byte.ampersand: append("&amp;")
            case Byte.apostrophe: append("&#x27;")
            default:
                append(UInt8(ascii: "%"))
                append(Self.hexadecimalDigit(byte >> 4))
                append(Self.hexadecimalDigit(byte & 15))
            }
        }
        append(UnsafeBufferPointer(rebasing: address[clean...]))
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
            UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
            UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
