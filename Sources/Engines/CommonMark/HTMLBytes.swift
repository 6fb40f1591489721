/// A growing stretch of bytes that a writer fills again and again.
///
/// An `Array` would check at each of the many short appends whether it is shared; a third of the
/// writer's time went there.
struct HTMLBytes: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init() {
        memory = .allocate(capacity: 4_096)
    }

    deinit {
        memory.deallocate()
    }

    /// The last byte, or `nil` where there is none.
    var last: UInt8? { count > 0 ? memory[count - 1] : nil }

    /// A copy of the bytes from an offset on.
    func copy(from offset: Int = 0) -> [UInt8] {
        Array(memory[min(max(offset, 0), count)..<count])
    }

    /// Forgets the bytes from an offset on and keeps the memory.
    mutating func truncate(to offset: Int) {
        count = min(count, max(0, offset))
    }

    mutating func append(_ byte: UInt8) {
        if count == memory.count { grow(by: 1) }
        memory[count] = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        if memory.count - count < bytes.count { grow(by: bytes.count) }
        memory.baseAddress?.advanced(by: count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Appends fixed bytes: markup, never a user's text.
    @inline(__always)
    mutating func append(_ markup: StaticString) {
        append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    private mutating func grow(by more: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
            capacity: max(memory.count * 2, count + more)
        )
        _ = larger.update(fromContentsOf: memory[..<count])
        memory.deallocate()
        memory = larger
    }
}
