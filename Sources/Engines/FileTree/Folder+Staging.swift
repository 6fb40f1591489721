/// Files are first written beside their place, as `.NAME.placard~`, and later put there: whoever
/// looks sees the old file or the new one, never a part.
extension Folder {
    /// The longest name, in bytes, that a file may have so that it can be staged.
    public static let longestStagedName =
        CName.longestName - CName.stagedPrefix.utf8CodeUnitCount
        - CName.stagedSuffix.utf8CodeUnitCount

    /// Whether a name has the form of a staged file's.
    public static func isStagedName(_ name: Span<UInt8>) -> Bool {
        hasStagedForm(name, suffix: CName.stagedSuffix)
    }

    static func hasStagedForm(_ name: Span<UInt8>, suffix: StaticString) -> Bool {
        let least = CName.stagedPrefix.utf8CodeUnitCount + suffix.utf8CodeUnitCount
        guard name.count > least, name[0] == CName.stagedPrefix.utf8Start.pointee else {
            return false
        }
        let start = name.count - suffix.utf8CodeUnitCount
        return (0..<suffix.utf8CodeUnitCount).allSatisfy {
            suffix.utf8Start[$0] == name[start + $0]
        }
    }

    /// Writes a file beside its place.
    ///
    /// A staged file of the name that an earlier build left is replaced.
    ///
    /// - Parameters:
    ///   - name: The name that the file will have, directly in this folder.
    ///   - bytes: What the file will hold.
    /// - Throws: A failure to write; nothing stays then.
    public func stage(_ name: Span<UInt8>, _ bytes: Span<UInt8>) throws(FileFailure) {
        try stage(name) { (file) throws(FileFailure) in try file.write(bytes, name) }
    }

    /// Writes a file beside its place, bit by bit.
    ///
    /// - Parameters:
    ///   - name: The name that the file will have, directly in this folder.
    ///   - write: Writes what the file will hold.
    /// - Throws: A failure to write, or what `write` throws; nothing stays then.
    public func stage(
        _ name: Span<UInt8>,
        _ write: (borrowing NewFile) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let file = try stagedFile(name)
        do {
            try write(file)
            try file.finish(name)
        } catch {
            _ = try? removeStaged(name)
            throw error
        }
    }

    /// Puts a staged file in its place.
    ///
    /// - Parameter name: The file's name, directly in this folder.
    /// - Throws: A failure to replace what is there: `.isFolder` where a folder is.
    public func placeStaged(_ name: Span<UInt8>) throws(FileFailure) {
        try placeStaged(name, as: name, in: self)
    }

    /// Puts a staged file in a place in another folder of the same file system.
    ///
    /// - Parameters:
    ///   - name: The name under which it was staged in this folder.
    ///   - newName: The name that it will have.
    ///   - target: The folder that it will lie in.
    /// - Throws: A failure to replace what is there: `.isFolder` where a folder is.
    public func placeStaged(
        _ name: Span<UInt8>,
        as newName: Span<UInt8>,
        in target: borrowing Folder
    ) throws(FileFailure) {
        let folders = (descriptor, target.descriptor)
        let result = CName.withStaged(name) { staged in
            CName.with(newName) { System.rename(staged, in: folders.0, $0, in: folders.1) }
        }
        _ = try checked(result, .replace, newName)
    }

    /// Removes a staged file.
    ///
    /// - Parameter name: The name that the file would have had, directly in this folder.
    /// - Returns: Whether there was one.
    /// - Throws: A failure to remove it.
    @discardableResult
    public func removeStaged(_ name: Span<UInt8>) throws(FileFailure) -> Bool {
        let folder = descriptor
        let result = CName.withStaged(name) { System.remove($0, in: folder, isFolder: false) }
        if result < 0, System.reason(Int(result)) == .missing { return false }
        _ = try checked(result, .remove, name)
        return true
    }

    /// Replaces a whole file, or creates it: staged, then put in its place.
    ///
    /// - Parameters:
    ///   - name: The file's name, directly in this folder.
    ///   - bytes: What it will hold.
    /// - Throws: A failure to write or replace it; what was there is then as it was.
    public func replace(_ name: Span<UInt8>, _ bytes: Span<UInt8>) throws(FileFailure) {
        try stage(name, bytes)
        do {
            try placeStaged(name)
        } catch {
            _ = try? removeStaged(name)
            throw error
        }
    }

    /// Replaces a whole file, or creates it, with parts that lie apart in memory.
    ///
    /// - Parameters:
    ///   - name: The file's name, directly in this folder.
    ///   - parts: What it will hold, in this order.
    /// - Throws: A failure to write or replace it; what was there is then as it was.
    public func replace(_ name: Span<UInt8>, parts: [ArraySlice<UInt8>])
        throws(FileFailure)
    {
        try stage(name) { (file) throws(FileFailure) in
            for part in parts { try file.write(part.span, name) }
        }
        do {
            try placeStaged(name)
        } catch {
            _ = try? removeStaged(name)
            throw error
        }
    }

    private func stagedFile(_ name: Span<UInt8>) throws(FileFailure) -> NewFile {
        var result = openStaged(name)
        if result < 0, System.reason(Int(result)) == .exists {
            _ = try removeStaged(name)
            result = openStaged(name)
        }
        return NewFile(descriptor: try checked(result, .write, name))
    }

    private func openStaged(_ name: Span<UInt8>) -> Int32 {
        let folder = descriptor
        return CName.withStaged(name) { System.open($0, in: folder, .create) }
    }
}
