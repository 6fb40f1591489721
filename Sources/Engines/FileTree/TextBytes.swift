/// Tells text from other bytes.
public enum TextBytes {
    /// The place of the first byte that is not UTF-8, or `nil` where all is well-formed.
    ///
    /// Costs one pass, without a copy.
    public static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        var start = firstNonASCII(in: bytes, from: 0)
        while start < bytes.count {
            // A stretch ends before ASCII, which no sequence of several bytes holds.
            var end = start
            while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
            do {
                _ = try UTF8Span(validating: bytes.extracting(start..<end))
            } catch {
                return start + error.byteOffsets.lowerBound
            }
            start = firstNonASCII(in: bytes, from: end)
        }
        return nil
    }

    /// The first line feed or carriage return from an index on, or the end.
    public static func firstLineBreak(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        let ones: UInt64 = 0x0101_0101_0101_0101
        while index + 8 <= bytes.count {
            let block = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromByteOffset: index,
                    as: UInt64.self
                )
            )
            let lineFeed = block ^ (0x0A &* ones)
            let carriageReturn = block ^ (0x0D &* ones)
            let found =
                ((lineFeed &- ones) & ~lineFeed | (carriageReturn &- ones) & ~carriageReturn)
                & (0x80 &* ones)
            // A borrow can mark further bytes, but only behind the first.
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return index
    }

    /// The next byte of 0x80 or more, or the end; most texts hold none for long.
    private static func firstNonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        let memory = bytes.bytes
        while index + 32 <= bytes.count {
            let block = memory.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
            if (block[0] | block[1] | block[2] | block[3]) & 0x8080_8080_8080_8080 != 0 { break }
            index += 32
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }
}
