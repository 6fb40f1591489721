/// Looks for the few bytes that mean something, eight bytes at a time.
enum ByteScan {
    /// The first byte from an offset on that HTML must not show as it is, or the count.
    static func escaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while let word = word(bytes, at: index) {
            // '<' and '>' differ in one bit, '"' and '&' in another.
            let found =
                bytesEqual(word & repeated(0xFD), Byte.lessThan)
                | bytesEqual(word & repeated(0xFB), Byte.quote)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count {
            switch bytes[index] {
            case Byte.ampersand, Byte.lessThan, Byte.greaterThan, Byte.quote: return index
            default: index += 1
            }
        }
        return index
    }

    /// The first byte from an offset on that the bounds count, or the count.
    static func bounded(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while let word = word(bytes, at: index) {
            // A line feed and '*' differ in one bit.
            let found =
                bytesEqual(word & repeated(0xDF), Byte.lineFeed)
                | bytesEqual(word, Byte.carriageReturn) | bytesEqual(word, Byte.underscore)
                | bytesEqual(word, Byte.exclamation) | bytesEqual(word, Byte.lessThan)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count {
            switch bytes[index] {
            case Byte.lineFeed, Byte.carriageReturn, Byte.asterisk, Byte.underscore,
                Byte.exclamation, Byte.lessThan:
                return index
            default: index += 1
            }
        }
        return index
    }

    /// The next eight bytes, the first in the lowest place; `nil` where fewer are left.
    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64? {
        guard bytes.count - index >= 8, let base = bytes.baseAddress else { return nil }
        return UInt64(
            littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        )
    }

    /// Sets the highest bit of the first byte that equals another; bytes above it may be set too.
    @inline(__always)
    private static func bytesEqual(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ repeated(byte)
        return (difference &- repeated(0x01)) & ~difference & repeated(0x80)
    }

    @inline(__always)
    private static func repeated(_ byte: UInt8) -> UInt64 {
        0x0101_0101_0101_0101 &* UInt64(byte)
    }
}
