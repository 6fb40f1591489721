import FileTree

/// Where a build writes its manifest.
struct ManifestTarget: Sendable {
    private let typed: String
    private let folder: SharedFolder
    private let name: String

    /// Looks whether a manifest may be written, before anything else is.
    ///
    /// - Parameters:
    ///   - typed: The file as it was typed.
    ///   - folders: Folders that hold something else: the output folder and what a build reads.
    /// - Throws: `UsageMistake` where it may not, or a failure of the machine.
    init(_ typed: String, outside folders: [String]) throws {
        let place = try Place(typed)
        for folder in folders where place.lies(in: try Place(folder)) {
            throw UsageMistake(
                "--manifest: '\(typed)' lies in '\(folder)', which a manifest must not be a part of. Write it beside the folder, for example to 'manifest.json'."
            )
        }
        let start = place.path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? place.path.startIndex
        self.typed = typed
        name = String(place.path[place.path.utf8.index(after: start)...])
        guard let folder = try Self.folder(at: String(place.path[..<start])) else {
            throw UsageMistake("--manifest: there is no folder for '\(typed)'. Make it first.")
        }
        self.folder = folder
        guard try holdsManifestOrNothing() else {
            throw UsageMistake(
                "--manifest: '\(typed)' is something else than a manifest and would be lost. Choose another file, or remove it first."
            )
        }
    }

    private static func folder(at path: String) throws(FileFailure) -> SharedFolder? {
        do {
            return SharedFolder(try Folder(at: path.isEmpty ? "/" : path))
        } catch {
            guard error.reason == .missing || error.reason == .notFolder else { throw error }
            return nil
        }
    }

    /// Whether nothing would be lost: there is no file yet, or an empty one, or JSON's first bracket.
    private func holdsManifestOrNothing() throws(FileFailure) -> Bool {
        guard !name.isEmpty, let facts = try folder.folder.facts(name.utf8.span) else {
            return !name.isEmpty
        }
        guard facts.kind == .file else { return false }
        var buffer: [UInt8] = []
        var isOurs = true
        try folder.folder.readParts(of: name.utf8.span, through: &buffer) { _, bytes in
            guard !bytes.isEmpty else { return true }
            isOurs = bytes[0] == UInt8(ascii: "{")
            return false
        }
        return isOurs
    }

    /// Writes a manifest: whoever looks sees the one before or this one, never a part.
    ///
    /// - Throws: `ManifestFailure`.
    func write(_ manifest: BuildManifest) throws(ManifestFailure) {
        do {
            try folder.folder.replace(name.utf8.span, manifest.bytes.span)
        } catch {
            throw ManifestFailure(cause: error.at(typed))
        }
    }
}

/// A failure to tell a build that is done.
struct ManifestFailure: Error, CustomStringConvertible {
    /// What the machine refused.
    let cause: FileFailure

    /// What happened, and in what state the files are.
    var description: String {
        "\(cause.description). The output folder is complete; there is no manifest of it."
    }
}
