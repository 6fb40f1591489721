/// Text as lines of at most 76 ASCII characters: RFC 2045, section 6.7.
enum QuotedPrintable {
    private static let longestLine = 75
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The encoded text; its line breaks are CR LF.
    static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 5 / 4)
        var column = 0
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0A {
                output += [0x0D, 0x0A]
                column = 0
                continue
            }
            let isLast = place + 1 == bytes.count || bytes[place + 1] == 0x0A
            let isPlain = isPlain(byte, isLast: isLast)
            // A line that begins with a point, or with "From", is changed on its way by some servers.
            let isStart = column == 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
            let width = isPlain && !isStart ? 1 : 3
            if column + width > longestLine {
                output += [UInt8(ascii: "="), 0x0D, 0x0A]
                column = 0
            }
            if width == 1 {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
            column += width
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: " "), 0x09: !isLast
        default: (0x21...0x7E).contains(byte)
        }
    }
}
