/// A regular file, open for reading until the value goes away.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    let facts: FileFacts

    init(_ path: Span<UInt8>, below folder: borrowing Folder) throws(FileFailure) {
        let root = folder.descriptor
        var facts = FileFacts.unknown
        var result = CName.with(path) { System.open($0, below: root, .read) }
        if result >= 0 {
            let measured = System.facts(of: result, &facts)
            if measured < 0 || facts.kind != .file {
                System.close(result)
                result = measured
            }
        }
        guard result >= 0 else {
            throw FileFailure(.open, path.text, System.reason(Int(result)))
        }
        guard facts.kind == .file else {
            let reason: FileFailure.Reason = facts.kind == .folder ? .isFolder : .notRegular
            throw FileFailure(.open, path.text, reason)
        }
        self.descriptor = result
        self.facts = facts
    }

    deinit {
        System.close(descriptor)
    }

    /// Appends what comes next; the number of bytes, or the negated error.
    func append(to bytes: inout [UInt8], atMost room: Int, expecting expected: Int) -> Int {
        var count = 0
        bytes.append(addingCapacity: room) { span in
            span.withUnsafeMutableBufferPointer { memory, initialized in
                let free = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(memory)[initialized...].prefix(room)
                )
                count = System.read(descriptor, into: free, expecting: expected)
                initialized += max(0, count)
            }
        }
        return count
    }
}
