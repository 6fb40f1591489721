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

    private let root: OpenFolder
    private var folders: [OpenFolder] = []
    private var path: [UInt8] = []
    /// The folders that were made.
    private(set) var made = FolderPaths()

    init(root: OpenFolder) {
        self.root = root
    }

    /// The deepest open folder.
    var last: OpenFolder { folders.last ?? root }

    /// Opens a folder and what lies above it.
    ///
    /// - Parameters:
    ///   - wanted: The folder's path from the output folder; empty for that itself.
    ///   - isMaking: Whether missing folders are made.
    /// - Returns: Whether it is open now.
    /// - Throws: A failure of the machine, at the folder's path.
    mutating func enter(_ wanted: Span<UInt8>, making isMaking: Bool) throws(FileFailure) -> Entry {
        leave(for: wanted)
        while last.end < wanted.count {
            let start = last.end == 0 ? 0 : last.end + 1
            let end = wanted.end(ofPartFrom: start)
            let name = wanted.extracting(start..<end)
            let isHiddenAtTop = last.end == 0 && name[0] == UInt8(ascii: ".")
            var wasMade = false
            do throws(FileFailure) {
                // Below a new folder everything is new: making first saves a failing call.
                if isMaking, last.isNew {
                    wasMade = try last.folder.makeFolder(name)
                    if wasMade { made.append(wanted.extracting(0..<end)) }
                }
                let opened: Folder
                do {
                    opened = try last.folder.folder(name)
                } catch {
                    guard error.reason == .missing, isMaking, !wasMade else { throw error }
                    wasMade = try last.folder.makeFolder(name)
                    if wasMade { made.append(wanted.extracting(0..<end)) }
                    opened = try last.folder.folder(name)
                }
                let isNew = wasMade || (last.isNew && !isHiddenAtTop)
                folders.append(OpenFolder(opened, isNew: isNew, end: end))
            } catch {
                switch error.reason {
                case .missing where !isMaking: return .missing
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
