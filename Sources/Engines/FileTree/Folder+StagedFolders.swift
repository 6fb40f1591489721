/// A new folder is staged whole, as `.NAME.placard~~`: its files are written in it under their own
/// names, and one call puts all of them in their places at once.
extension Folder {
    /// The longest name, in bytes, that a folder may have so that it can be staged.
    public static let longestStagedFolderName =
        CName.longestName - CName.stagedPrefix.utf8CodeUnitCount
        - CName.stagedFolderSuffix.utf8CodeUnitCount

    /// Whether a name has the form of a staged folder's.
    public static func isStagedFolderName(_ name: Span<UInt8>) -> Bool {
        hasStagedForm(name, suffix: CName.stagedFolderSuffix)
    }

    /// The name of a folder as long as it is staged.
    public static func stagedFolderName(_ name: Span<UInt8>) -> [UInt8] {
        Array("\(CName.stagedPrefix)".utf8) + name.withUnsafeBufferPointer { Array($0) }
            + Array("\(CName.stagedFolderSuffix)".utf8)
    }

    /// Opens a staged folder and makes it where it is missing; it may be another thread's too.
    ///
    /// - Parameter name: The name that the folder will have, directly in this one.
    /// - Returns: The folder.
    /// - Throws: A failure to make or open it.
    public func stagedFolder(_ name: Span<UInt8>) throws(FileFailure) -> Folder {
        try makeStagedFolder(name)
        do {
            return try openStagedFolder(name)
        } catch {
            guard error.reason == .symbolicLink || error.reason == .notFolder else { throw error }
        }
        // What else lies there cannot be anybody's but a killed build's.
        let result = CName.withStagedFolder(name) {
            System.remove($0, in: descriptor, isFolder: false)
        }
        _ = try checked(result, .remove, name)
        try makeStagedFolder(name)
        return try openStagedFolder(name)
    }

    /// Whether a folder is staged.
    ///
    /// - Parameter name: The name that the folder will have, directly in this one.
    /// - Returns: Whether there is one.
    /// - Throws: A failure to look.
    public func hasStagedFolder(_ name: Span<UInt8>) throws(FileFailure) -> Bool {
        try facts(Self.stagedFolderName(name).span)?.kind == .folder
    }

    /// Opens a file of a staged folder that is written bit by bit.
    ///
    /// - Parameter path: The file's path from this folder; the folders on the way exist.
    /// - Returns: The empty file; one that was there is gone.
    /// - Throws: A failure to create it.
    public func newFile(_ path: Span<UInt8>) throws(FileFailure) -> NewFile {
        let root = descriptor
        let slash = path.lastSlash
        func create() -> Int32 {
            CName.with(path) {
                slash == nil
                    ? System.open($0, in: root, .create) : System.open($0, below: root, .create)
            }
        }
        var result = create()
        if result < 0, System.reason(Int(result)) == .exists {
            if let slash {
                try folder(path.extracting(0..<slash)).remove(path.extracting((slash + 1)...))
            } else {
                try remove(path)
            }
            result = create()
        }
        return NewFile(descriptor: try checked(result, .write, path))
    }

    /// Puts a staged folder in its place, with all that lies in it.
    ///
    /// - Parameter name: The folder's name, directly in this one.
    /// - Throws: A failure to put it there: `.notEmpty` or `.notFolder` where something else is.
    public func placeStagedFolder(_ name: Span<UInt8>) throws(FileFailure) {
        let result = CName.withStagedFolder(name) { staged in
            CName.with(name) { System.rename(staged, in: descriptor, $0, in: descriptor) }
        }
        guard result < 0 else { return }
        let reason = System.reason(Int(result))
        throw FileFailure(.replace, name.text, reason == .exists ? .notEmpty : reason)
    }

    /// Moves a file to another folder of the same file system, where it replaces the file of its name.
    ///
    /// - Parameters:
    ///   - name: The file's name, directly in this folder and later in the other.
    ///   - target: The other folder.
    /// - Throws: A failure to move it: `.isFolder` where a folder is.
    public func move(
        _ name: Span<UInt8>,
        to target: borrowing Folder
    ) throws(FileFailure) {
        let folders = (descriptor, target.descriptor)
        let result = CName.with(name) { System.rename($0, in: folders.0, $0, in: folders.1) }
        _ = try checked(result, .replace, name)
    }

    private func makeStagedFolder(_ name: Span<UInt8>) throws(FileFailure) {
        let result = CName.withStagedFolder(name) {
            System.makeFolder($0, in: descriptor, private: false)
        }
        guard result < 0, System.reason(Int(result)) != .exists else { return }
        _ = try checked(result, .makeFolder, name)
    }

    private func openStagedFolder(_ name: Span<UInt8>) throws(FileFailure) -> Folder {
        let result = CName.withStagedFolder(name) {
            System.open($0, below: descriptor, .search)
        }
        return Folder(descriptor: try checked(result, .open, name))
    }
}
