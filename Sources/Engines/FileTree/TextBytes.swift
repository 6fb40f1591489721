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

    /// The next byte of 0x80 or more, or the end; eight bytes at a time.
    private static func firstNonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count {
            let block = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            if block & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }
}
