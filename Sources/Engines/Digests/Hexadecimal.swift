/// Bytes as pairs of hexadecimal digits in lower case.
public enum Hexadecimal {
    /// The digits of bytes: `[0x0F, 0xA0]` is "0fa0".
    public static func text(of bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends the 16 digits of a number, the most significant first.
    public static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 60, through: 0, by: -4) {
            bytes.append(digit(UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15))
        }
    }

    /// The number that 16 digits in lower case stand for, or `nil` where they are not such digits.
    public static func value(of digits: Span<UInt8>) -> UInt64? {
        guard digits.count == 16 else { return nil }
        var value: UInt64 = 0
        for index in digits.indices {
            switch digits[index] {
            case let byte where (0x30...0x39).contains(byte):
                value = value << 4 | UInt64(byte - 0x30)
            case let byte where (0x61...0x66).contains(byte):
                value = value << 4 | UInt64(byte - 0x57)
            default: return nil
            }
        }
        return value
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}
