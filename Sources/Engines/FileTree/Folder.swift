/// A folder of the file system, held open; everything in it is reached relative to it.
///
/// Names and paths are bytes, since they come from buffers and need not be text. A *name* lies
/// directly in the folder; a *path* may lie deeper, with `/` between its parts, and neither a
/// symbolic link nor `..` leads out of the folder. The folder may be used by several threads at once
/// and is closed when the value goes away.
public struct Folder: ~Copyable, Sendable {
    /// What the operating system knows the folder by.
    let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        System.close(descriptor)
    }

    /// Opens a folder at a path as the user typed it, relative to where the process runs; symbolic
    /// links are followed.
    ///
    /// - Parameter path: The path.
    /// - Throws: A failure to open it.
    public init(at path: String) throws(FileFailure) {
        let result = CName.with(path.utf8.span) { System.openFollowing($0, .search) }
        guard result >= 0 else { throw FileFailure(.open, path, System.reason(Int(result))) }
        self.init(descriptor: result)
    }

    /// Opens a folder below this one.
    ///
    /// - Parameter path: The path from this folder.
    /// - Returns: The folder.
    /// - Throws: A failure to open it.
    public func folder(_ path: Span<UInt8>) throws(FileFailure) -> Folder {
        let result = CName.with(path) { System.open($0, below: descriptor, .search) }
        return Folder(descriptor: try checked(result, .open, path))
    }

    /// What lies at a path, or `nil` where nothing does; a symbolic link in the last place is
    /// reported, on the way it is a failure.
    ///
    /// - Parameter path: The path from this folder.
    /// - Returns: The facts of what lies there.
    /// - Throws: A failure to look.
    public func facts(_ path: Span<UInt8>) throws(FileFailure) -> FileFacts? {
        if let slash = path.lastSlash {
            let parent: Folder
            do {
                parent = try folder(path.extracting(0..<slash))
            } catch {
                if error.reason == .missing || error.reason == .notFolder { return nil }
                throw error.at(path.text)
            }
            return try parent.facts(path.extracting((slash + 1)...))
        }
        return try facts(following: path)
    }

    /// What lies at a path, or `nil` where nothing does; symbolic links on the way are followed, one
    /// in the last place is reported.
    func facts(following path: Span<UInt8>) throws(FileFailure) -> FileFacts? {
        var facts = FileFacts.unknown
        let result = CName.with(path) { System.facts(at: $0, in: descriptor, &facts) }
        if result == 0 { return facts }
        let reason = System.reason(Int(result))
        if reason == .missing || reason == .notFolder { return nil }
        throw FileFailure(.open, path.text, reason)
    }

    /// Makes a folder directly in this one.
    ///
    /// - Parameters:
    ///   - name: The new folder's name.
    ///   - isPrivate: Whether only its owner may enter it (mode 0700).
    /// - Returns: Whether it was made; `false` where something of the name was there.
    /// - Throws: A failure to make it.
    @discardableResult
    public func makeFolder(
        _ name: Span<UInt8>,
        private isPrivate: Bool = false
    ) throws(FileFailure) -> Bool {
        let result = CName.with(name) {
            System.makeFolder($0, in: descriptor, private: isPrivate)
        }
        if result == 0 { return true }
        let reason = System.reason(Int(result))
        if reason == .exists { return false }
        throw FileFailure(.makeFolder, name.text, reason)
    }

    /// Removes what lies at a name directly in this folder: a file, a symbolic link itself, or an
    /// empty folder.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - isFolder: Whether a folder is meant.
    /// - Returns: Whether it was removed; `false` where nothing was there.
    /// - Throws: A failure to remove it; the reason `.notEmpty` for a folder that holds something.
    @discardableResult
    public func remove(_ name: Span<UInt8>, isFolder: Bool = false) throws(FileFailure) -> Bool {
        let result = CName.with(name) { System.remove($0, in: descriptor, isFolder: isFolder) }
        if result == 0 { return true }
        let reason = System.reason(Int(result))
        if reason == .missing { return false }
        throw FileFailure(.remove, name.text, reason == .exists ? .notEmpty : reason)
    }

    /// The result of a call, or its failure at a path.
    func checked(
        _ result: Int32,
        _ operation: FileFailure.Operation,
        _ path: Span<UInt8>
    ) throws(FileFailure) -> Int32 {
        guard result >= 0 else {
            throw FileFailure(operation, path.text, System.reason(Int(result)))
        }
        return result
    }
}

extension FileFacts {
    static let unknown = FileFacts(
        kind: .other,
        size: 0,
        modified: 0,
        changed: 0,
        inode: 0,
        device: 0
    )
}

extension Span<UInt8> {
    /// The bytes as text for a message; what is not UTF-8 is replaced.
    var text: String {
        withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    var lastSlash: Int? {
        indices.reversed().first { self[$0] == UInt8(ascii: "/") }
    }
}
