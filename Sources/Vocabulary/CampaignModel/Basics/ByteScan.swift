/// Looks for bytes, sixteen at a time.
public enum ByteScan {
    /// Sixteen bytes of a text.
    public typealias Block = SIMD16<UInt8>
    /// Which bytes of a block are looked for.
    public typealias Found = SIMDMask<SIMD16<Int8>>

    /// The first byte of a range that is looked for, or the range's end.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - find: Tells which bytes of a block are looked for; behind the end stand zeros.
    /// - Returns: The byte's number in `bytes`.
    @inlinable
    @inline(__always)
    public static func first(
        in bytes: UnsafeRawBufferPointer,
        from start: Int,
        to end: Int,
        _ find: (Block) -> Found
    ) -> Int {
        precondition(end <= bytes.count)
        guard start < end, let text = bytes.baseAddress else { return end }
        var index = start
        while end &- index >= 16 {
            let block = text.loadUnaligned(fromByteOffset: index, as: Block.self)
            if let place = place(of: find(block)) { return index &+ place }
            index &+= 16
        }
        var rest = Block()
        withUnsafeMutableBytes(of: &rest) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: text + index, count: end &- index))
        }
        return min(end, index &+ (place(of: find(rest)) ?? 16))
    }

    /// The number of the first byte that was found.
    @inlinable
    @inline(__always)
    static func place(of found: Found) -> Int? {
        let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        if words.x | words.y == 0 { return nil }
        return words.x != 0
            ? UInt64(littleEndian: words.x).trailingZeroBitCount / 8
            : 8 &+ UInt64(littleEndian: words.y).trailingZeroBitCount / 8
    }
}

extension SIMD16<UInt8> {
    /// Which of the bytes equal another, where some bits of them are left out.
    @inlinable
    @inline(__always)
    public func equal(_ byte: UInt8, mask: UInt8 = 0xFF) -> ByteScan.Found {
        (self & SIMD16(repeating: mask)) .== SIMD16(repeating: byte)
    }
}
