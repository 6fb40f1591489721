/// A file beside its place, open for writing.
public struct StagedFile: ~Copyable {
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
