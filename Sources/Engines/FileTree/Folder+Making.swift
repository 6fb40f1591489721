extension Folder {
    /// Opens the folder at a place and makes it, with those above it, where it is missing.
    ///
    /// - Parameter place: The place.
    /// - Throws: A failure to make or open it: `.symbolicLink` or `.notFolder` where something else
    ///   lies there.
    public init(making place: Place) throws(FileFailure) {
        var folder = try Folder(at: "/")
        for part in place.path.utf8.split(separator: UInt8(ascii: "/")) {
            let name = Array(part)
            do {
                folder = try folder.madeFolder(name.span)
            } catch {
                throw error.at(place.path)
            }
        }
        self = folder
    }

    /// Opens a folder directly in this one and makes it where it is missing.
    ///
    /// - Parameters:
    ///   - name: The folder's name.
    ///   - isPrivate: Whether only its owner may enter it, should it be made.
    /// - Returns: The folder.
    /// - Throws: A failure to make or open it: `.symbolicLink` or `.notFolder` where something else
    ///   lies there.
    public func madeFolder(
        _ name: Span<UInt8>,
        private isPrivate: Bool = false
    ) throws(FileFailure) -> Folder {
        do {
            return try folder(name)
        } catch {
            guard error.reason == .missing else { throw error }
        }
        try makeFolder(name, private: isPrivate)
        return try folder(name)
    }

    /// Creates a file where there is nothing yet; nothing is ever overwritten.
    ///
    /// - Parameters:
    ///   - name: The file's name, directly in this folder.
    ///   - bytes: What it will hold.
    /// - Throws: A failure to create it: `.exists` where something is. On a failure nothing stays.
    public func create(_ name: Span<UInt8>, _ bytes: Span<UInt8>) throws(FileFailure) {
        let root = descriptor
        let result = CName.with(name) { System.open($0, in: root, .create) }
        let file = NewFile(descriptor: try checked(result, .write, name))
        do {
            try file.write(bytes, name)
            try file.finish(name)
        } catch {
            _ = try? remove(name)
            throw error
        }
    }
}
