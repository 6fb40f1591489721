/// Looks for the bytes of a text that may begin something to check, eight bytes at a time.
enum TextScan {
    /// The first `[`, `{`, `|`, `~`, `:`, `.` or `<` in a range, or its end.
    static func marked(in text: [UInt8], from start: Int, to end: Int) -> Int {
        text.withUnsafeBytes { bytes in
            var index = start
            while end - index >= 8 {
                let word = UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                )
                // `[` and `{` differ in one bit, `|` and `~` in another.
                let found =
                    equal(word & repeated(0xDF), 0x5B) | equal(word & repeated(0xFD), 0x7C)
                    | equal(word, 0x3A) | equal(word, 0x2E) | equal(word, 0x3C)
                if found != 0 { return index + found.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < end {
                switch bytes[index] {
                case 0x5B, 0x7B, 0x7C, 0x7E, 0x3A, 0x2E, 0x3C: return index
                default: index += 1
                }
            }
            return index
        }
    }

    /// Sets the highest bit of the first byte that equals another; bytes above it may be set too.
    @inline(__always)
    private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ repeated(byte)
        return (difference &- repeated(0x01)) & ~difference & repeated(0x80)
    }

    @inline(__always)
    private static func repeated(_ byte: UInt8) -> UInt64 {
        0x0101_0101_0101_0101 &* UInt64(byte)
    }
}
