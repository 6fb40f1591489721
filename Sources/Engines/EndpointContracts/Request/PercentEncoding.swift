/// Percent-encoding of RFC 3986 and of HTML forms.
enum PercentEncoding {
    /// A value in an address: everything but unreserved characters is encoded.
    static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 { append(byte, asIs: isUnreserved(byte), to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A name or value of an `application/x-www-form-urlencoded` body, as the URL standard has it:
    /// blanks are `+`, letters, digits and `*-._` stay.
    static func appendForm(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x20: bytes.append(UInt8(ascii: "+"))
            case 0x2A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
            default: append(byte, asIs: isAlphanumeric(byte), to: &bytes)
            }
        }
    }

    /// Undoes `appendForm`; `nil` for what no browser sends: an incomplete escape, bytes that need one,
    /// text that is not UTF-8.
    static func decodedForm(_ bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "+"):
                text.append(0x20)
                place += 1
            case UInt8(ascii: "%"):
                guard bytes.endIndex - place >= 3, let high = value(bytes[place + 1]),
                    let low = value(bytes[place + 2])
                else { return nil }
                text.append(high << 4 | low)
                place += 3
            case 0x2A, 0x2D, 0x2E, 0x5F:
                text.append(byte)
                place += 1
            default:
                guard isAlphanumeric(byte) else { return nil }
                text.append(byte)
                place += 1
            }
        }
        return String(validating: text, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, asIs: Bool, to bytes: inout [UInt8]) {
        if asIs {
            bytes.append(byte)
        } else {
            bytes.append(UInt8(ascii: "%"))
            bytes.append(digit(byte >> 4))
            bytes.append(digit(byte & 15))
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
