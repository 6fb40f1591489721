/// A file that did not exist before, open for writing.
public struct NewFile: ~Copyable {
    private let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        System.close(descriptor)
    }

    /// Writes what comes next.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - name: The file's name, for the failure.
    /// - Throws: A failure to write.
    public func write(_ bytes: Span<UInt8>, _ name: Span<UInt8>) throws(FileFailure) {
        let result = bytes.withUnsafeBytes { System.write(descriptor, $0) }
        guard result == 0 else {
            throw FileFailure(.write, name.text, System.reason(Int(result)))
        }
    }

    /// What the file system knows of the file as it was written so far.
    ///
    /// - Parameter name: The file's name, for the failure.
    /// - Returns: The facts.
    /// - Throws: A failure to look.
    public func facts(_ name: Span<UInt8>) throws(FileFailure) -> FileFacts {
        var facts = FileFacts.unknown
        let result = System.facts(of: descriptor, &facts)
        guard result == 0 else {
            throw FileFailure(.write, name.text, System.reason(Int(result)))
        }
        return facts
    }

    /// Closes the file; some file systems tell only now that the disk is full.
    ///
    /// - Parameter name: The file's name, for the failure.
    /// - Throws: A failure to write.
    public consuming func finish(_ name: Span<UInt8>) throws(FileFailure) {
        let result = System.close(descriptor)
        discard self
        guard result == 0 else {
            throw FileFailure(.write, name.text, System.reason(Int(result)))
        }
    }
}
