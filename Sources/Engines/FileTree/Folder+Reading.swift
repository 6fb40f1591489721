extension Folder {
    /// Reads a whole regular file.
    ///
    /// One call each to open, measure, read and close; the buffer keeps its memory between files.
    ///
    /// - Parameters:
    ///   - path: The file's path from this folder.
    ///   - limit: The largest number of bytes that is accepted.
    ///   - bytes: Takes the file's bytes in place of what it held.
    /// - Returns: The file's facts as they were before the first byte was read.
    /// - Throws: A failure to read it: also `.tooLarge`, and `.symbolicLink`, `.isFolder` or
    ///   `.notRegular` where something else than a file lies there. The buffer is then empty.
    @discardableResult
    public func read(
        _ path: Span<UInt8>,
        limit: Int,
        into bytes: inout [UInt8]
    ) throws(FileFailure) -> FileFacts {
        bytes.removeAll(keepingCapacity: true)
        let file = try OpenFile(path, below: self)
        let size = file.facts.size
        guard size <= limit else { throw FileFailure(.read, path.text, .tooLarge) }
        let count = file.append(to: &bytes, atMost: size + 1, expecting: size)
        guard count >= 0 else {
            bytes.removeAll(keepingCapacity: true)
            throw FileFailure(.read, path.text, System.reason(count))
        }
        if count > size {
            // It grew since it was measured: whatever it is by now, it is not what was measured.
            while bytes.count <= limit {
                let more = file.append(to: &bytes, atMost: bytes.count, expecting: 0)
                if more <= 0 { break }
            }
            guard bytes.count <= limit else {
                bytes.removeAll(keepingCapacity: true)
                throw FileFailure(.read, path.text, .tooLarge)
            }
        }
        return file.facts
    }

    /// Reads a file bit by bit, for what may be too large to hold.
    ///
    /// - Parameters:
    ///   - path: The file's path from this folder.
    ///   - bytes: Takes each part in place of the part before; its size is the bytes' capacity, at
    ///     least 64 KB.
    ///   - body: Is called with the file's facts before the first part (without bytes) and then for
    ///     each part; it stops the reading by returning `false`.
    /// - Throws: A failure to read, as of `read(_:limit:into:)`, or what `body` throws.
    public func readParts(
        of path: Span<UInt8>,
        through bytes: inout [UInt8],
        _ body: (FileFacts, Span<UInt8>) throws(FileFailure) -> Bool
    ) throws(FileFailure) {
        bytes.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(1 << 16)
        let room = bytes.capacity
        let file = try OpenFile(path, below: self)
        guard try body(file.facts, bytes.span) else { return }
        while true {
            bytes.removeAll(keepingCapacity: true)
            let count = file.append(to: &bytes, atMost: room, expecting: 0)
            guard count >= 0 else { throw FileFailure(.read, path.text, System.reason(count)) }
            guard count > 0, try body(file.facts, bytes.span) else { return }
        }
    }

    /// Whether the file of a name directly in this folder holds exactly these bytes.
    ///
    /// The size is compared first, then the bytes, through a buffer that keeps its memory.
    ///
    /// - Parameters:
    ///   - name: The file's name.
    ///   - bytes: What it should hold.
    ///   - scratch: Memory for the file's bytes.
    /// - Returns: Whether it is the same, or `nil` where nothing lies there.
    /// - Throws: A failure to read it, as of `read(_:limit:into:)`.
    public func file(
        _ name: Span<UInt8>,
        holds bytes: Span<UInt8>,
        scratch: inout [UInt8]
    ) throws(FileFailure) -> Bool? {
        let file: OpenFile
        do {
            file = try OpenFile(name, below: self)
        } catch {
            if error.reason == .missing { return nil }
            throw error
        }
        guard file.facts.size == bytes.count else { return false }
        var start = 0
        while start < bytes.count {
            scratch.removeAll(keepingCapacity: true)
            let wanted = min(bytes.count - start, 1 << 16)
            let count = file.append(to: &scratch, atMost: wanted, expecting: wanted)
            guard count >= 0 else { throw FileFailure(.read, name.text, System.reason(count)) }
            guard count == wanted, bytes.extracting(start..<(start + count)).holds(scratch.span)
            else { return false }
            start += count
        }
        return true
    }
}

extension Span<UInt8> {
    /// Whether two stretches of memory hold the same bytes.
    func holds(_ other: Span<UInt8>) -> Bool {
        withUnsafeBytes { left in other.withUnsafeBytes { System.equal(left, $0) } }
    }
}
