import FileTree

/// The folders from the output folder down to where a worker writes, each open; files that follow
/// each other in one folder cost one opening.
struct FolderChain: ~Copyable {
    /// How entering a folder ended.
    enum Entry {
        /// The folder is open.
        case entered
        /// Something that is no folder, or a symbolic link, lies on the way; the chain ends above it.
        case blocked(FileKind)
        /// It does not exist, and was not to be made.
        case missing
    }

    /// What becomes of a folder that is missing.
    enum Making {
        /// Nothing.
        case none
        /// It is made.
        case inPlace
        /// It is staged whole where files lie in it, and what lies deeper is made there.
        case staged
    }

    private let root: OpenFolder
    private let newFolders: NewFolders
    private var folders: [OpenFolder] = []
    private var path: [UInt8] = []

    init(root: OpenFolder, _ newFolders: NewFolders) {
        self.root = root
        self.newFolders = newFolders
    }

    /// The deepest open folder: the one that was entered or, where all is staged, the one above it.
    var last: OpenFolder { folders.last ?? root }

    /// Opens a folder and what lies above it; one in a staged folder is only made.
    ///
    /// - Parameters:
    ///   - wanted: The folder's path from the output folder; empty for that itself.
    ///   - making: What becomes of missing folders.
    /// - Returns: Whether it is open now.
    /// - Throws: A failure of the machine, at the folder's path.
    mutating func enter(_ wanted: Span<UInt8>, _ making: Making) throws(FileFailure) -> Entry {
        if path.count == wanted.count, ByteOrder.compare(path.span, wanted) == 0 {
            return .entered
        }
        leave(for: wanted)
        while path.count < wanted.count {
            let start = last.end == 0 ? 0 : last.end + 1
            let end = wanted.end(ofPartFrom: start)
            let name = wanted.extracting(start..<end)
            do throws(FileFailure) {
                if last.stagedEnd > 0, end == wanted.count {
                    // Files are reached from the folder above, which saves opening and closing.
                    try last.folder.makeFolder(name)
                } else {
                    folders.append(try open(name, wanted, end: end, making))
                }
            } catch {
                switch error.reason {
                case .missing where making == .none: return .missing
                case .symbolicLink: return .blocked(.symbolicLink)
                case .notFolder, .notRegular:
                    let kind = try? last.folder.facts(name)?.kind
                    return .blocked(kind ?? .other)
                default: throw error.at(wanted.extracting(0..<end).outputText)
                }
            }
            if start > 0 { path.append(UInt8(ascii: "/")) }
            path.append(name)
        }
        return .entered
    }

    /// Creates a file in the staged folder that was entered.
    func newFile(_ path: Span<UInt8>) throws(FileFailure) -> NewFile {
        try last.folder.newFile(path.extracting((last.end + 1)...))
    }

    private func open(
        _ name: Span<UInt8>,
        _ wanted: Span<UInt8>,
        end: Int,
        _ making: Making
    ) throws(FileFailure) -> OpenFolder {
        let parent = last
        if parent.stagedEnd > 0 {
            // Below a new folder everything is new: making first saves a failing call.
            try parent.folder.makeFolder(name)
            let folder = try parent.folder.folder(name)
            return OpenFolder(folder, isNew: true, end: end, stagedEnd: parent.stagedEnd)
        }
        let isKnownMissing = parent.isNew && name[0] != UInt8(ascii: ".") && making == .staged
        if !isKnownMissing {
            do {
                let folder = try parent.folder.folder(name)
                let isNew = making == .staged && newFolders.hasMade(wanted.extracting(0..<end))
                return OpenFolder(folder, isNew: isNew, end: end)
            } catch {
                guard error.reason == .missing, making != .none else { throw error }
            }
        }
        if making == .staged {
            let path = wanted.extracting(0..<end)
            return try newFolders.folder(path, in: parent, staged: end == wanted.count)
        }
        return OpenFolder(try parent.folder.madeFolder(name), isNew: true, end: end)
    }

    /// Closes the folders that do not lead to another.
    private mutating func leave(for wanted: Span<UInt8>) {
        while let folder = folders.last, !wanted.isAtOrBelow(path.span.extracting(0..<folder.end)) {
            folders.removeLast()
        }
        path.removeLast(path.count - last.end)
    }
}

extension Span<UInt8> {
    /// The bytes as text for a message or a name.
    var outputText: String {
        withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// Where the part of a path that starts at `start` ends.
    func end(ofPartFrom start: Int) -> Int {
        var end = start
        while end < count, self[end] != UInt8(ascii: "/") { end += 1 }
        return end
    }

    /// Whether this path is the folder of the other, or leads on from it.
    func isAtOrBelow(_ folder: Span<UInt8>) -> Bool {
        guard count >= folder.count else { return false }
        if count > folder.count, !folder.isEmpty, self[folder.count] != UInt8(ascii: "/") {
            return false
        }
        return ByteOrder.compare(extracting(0..<folder.count), folder) == 0
    }
}

extension [UInt8] {
    mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
