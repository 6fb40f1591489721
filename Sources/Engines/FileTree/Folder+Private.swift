// Files that hold what people wrote and that nobody else on the machine may read (mode 0600).
extension Folder {
    /// Appends to a file in one write, and makes the file where it is missing.
    ///
    /// - Parameters:
    ///   - bytes: What comes behind the file's last byte.
    ///   - name: The file's name, directly in this folder.
    /// - Throws: A failure to write; the file is then as it was.
    public func append(_ bytes: Span<UInt8>, toPrivate name: Span<UInt8>) throws(FileFailure) {
        let folder = descriptor
        let result = CName.with(name) { System.open($0, in: folder, .appendPrivate) }
        let file = try checked(result, .write, name)
        defer { System.close(file) }
        var facts = FileFacts.unknown
        _ = try checked(System.facts(of: file, &facts), .write, name)
        guard facts.kind == .file else { throw FileFailure(.write, name.text, .notRegular) }
        let written = bytes.withUnsafeBytes { System.write(file, $0) }
        if written < 0 {
            _ = System.truncate(file, to: facts.size)
            _ = try checked(written, .write, name)
        }
    }

    /// Replaces a whole file, or creates it: staged, then put in its place.
    ///
    /// - Parameters:
    ///   - name: The file's name, directly in this folder.
    ///   - bytes: What it will hold.
    /// - Throws: A failure to write or replace it; what was there is then as it was.
    public func replace(private name: Span<UInt8>, _ bytes: Span<UInt8>) throws(FileFailure) {
        _ = try removeStaged(name)
        let folder = descriptor
        let result = CName.withStaged(name) { System.open($0, in: folder, .createPrivate) }
        do {
            let file = NewFile(descriptor: try checked(result, .write, name))
            try file.write(bytes, name)
            try file.finish(name)
            try placeStaged(name)
        } catch {
            _ = try? removeStaged(name)
            throw error
        }
    }
}
