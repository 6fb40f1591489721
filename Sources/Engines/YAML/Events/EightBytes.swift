/// Eight bytes of a text at once: which of them are of some sort.
///
/// A place is the highest bit of its byte. Only the first place is sure: a borrow can set further ones
/// behind it.
struct EightBytes {
    private let bytes: UInt64
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highest: UInt64 = 0x8080_8080_8080_8080

    /// Where a byte stands.
    @inline(__always)
    func places(of byte: UInt8) -> UInt64 {
        let unlike = bytes ^ (UInt64(byte) &* Self.ones)
        return (unlike &- Self.ones) & ~unlike & Self.highest
    }

    /// Where a byte below 0x20 stands.
    @inline(__always)
    var placesOfControls: UInt64 {
        (bytes &- 0x20 &* Self.ones) & ~bytes & Self.highest
    }

    /// Where a byte of 0x7F or above stands.
    @inline(__always)
    var placesBeyondLetters: UInt64 {
        (bytes | (bytes &+ Self.ones)) & Self.highest
    }

    /// The first byte of some sort from an index on; near the end of the text an index before it.
    ///
    /// - Parameters:
    ///   - start: Where to begin.
    ///   - text: The text.
    ///   - places: The places of the bytes that are looked for.
    /// - Returns: The index of the first of them, or of the last few bytes of the text, which must be
    ///   looked at one by one.
    @inline(__always)
    static func firstPlace(
        from start: Int,
        in text: UnsafeBufferPointer<UInt8>,
        _ places: (EightBytes) -> UInt64
    ) -> Int {
        var index = start
        let memory = UnsafeRawBufferPointer(text)
        while index + 8 <= memory.count {
            let loaded = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let found = places(EightBytes(bytes: UInt64(littleEndian: loaded)))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        return index
    }
}
