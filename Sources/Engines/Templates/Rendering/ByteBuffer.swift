/// Memory for a page's bytes that is used again for the next page.
///
/// Appending to it costs a comparison and a copy; an array's own `append(contentsOf:)` costs several
/// times as much on the few bytes that most tags write.
struct ByteBuffer: ~Copyable {
    private var storage: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init() {
        storage = .allocate(capacity: 64)
    }

    deinit { storage.deallocate() }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if storage.count - count < bytes.count { grow(by: bytes.count) }
        storage.baseAddress.unsafelyUnwrapped
            .advanced(by: count)
            .update(from: start, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    mutating func append(_ byte: UInt8) {
        if storage.count == count { grow(by: 1) }
        storage[count] = byte
        count += 1
    }

    private mutating func grow(by more: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
            capacity: max(storage.count * 2, count + more)
        )
        _ = larger.update(fromContentsOf: storage[..<count])
        storage.deallocate()
        storage = larger
    }

    mutating func clear() { count = 0 }

    /// Lends the bytes.
    func withBytes(_ take: (Span<UInt8>) throws -> Void) rethrows {
        try take(UnsafeBufferPointer(rebasing: storage[..<count]).span)
    }

    /// Appends the bytes to an array and forgets them.
    mutating func move(to output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: storage[..<count]))
        count = 0
    }
}
