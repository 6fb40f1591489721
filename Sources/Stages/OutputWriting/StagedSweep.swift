import FileTree

/// Removes what was staged and did not come to its place.
enum StagedSweep {
    /// Removes each file and folder whose name has the form of a staged one's, what lies in such a
    /// folder, and the folders that are empty for it.
    static func sweep(_ root: borrowing Folder) throws(FileFailure) {
        let listing = try root.listing(ListingChoice(measures: false))
        var emptied: [[UInt8]] = []
        // A folder stands before what it holds, which has to go first.
        for entry in listing.entries.reversed() {
            try listing.withPath(of: entry) { (path) throws(FileFailure) in
                guard entry.kind == .folder ? path.isStagedFolder : path.isStagedFile else {
                    return
                }
                try root.remove(below: path, isFolder: entry.kind == .folder)
                let folder = path.extracting(0..<max(0, path.nameStart - 1))
                guard !folder.isEmpty, !folder.isStagedFolder else { return }
                let isKnown = emptied.last.map { ByteOrder.compare($0.span, folder) == 0 } ?? false
                if !isKnown { emptied.append(Array(folder)) }
            }
        }
        for folder in emptied { try root.removeEmptyFolders(from: folder) }
    }
}

extension Span<UInt8> {
    /// Whether this is the path of a folder that is staged or lies in a staged one.
    fileprivate var isStagedFolder: Bool {
        var start = 0
        while start < count {
            let end = end(ofPartFrom: start)
            if Folder.isStagedFolderName(extracting(start..<end)) { return true }
            start = end + 1
        }
        return false
    }

    /// Whether this is the path of a file that is staged or lies in a staged folder.
    fileprivate var isStagedFile: Bool {
        Folder.isStagedName(extracting(nameStart...)) || extracting(0..<nameStart).isStagedFolder
    }
}

extension Folder {
    /// Removes what lies at a path: a file, or an empty folder.
    func remove(below path: Span<UInt8>, isFolder: Bool) throws(FileFailure) {
        let start = path.nameStart
        guard start > 0 else {
            try remove(path, isFolder: isFolder)
            return
        }
        try folder(path.extracting(0..<(start - 1)))
            .remove(path.extracting(start...), isFolder: isFolder)
    }

    /// Removes a folder if it is empty, and then the ones above it that this made empty.
    func removeEmptyFolders(from path: [UInt8]) throws(FileFailure) {
        var path = path[...]
        while !path.isEmpty {
            do {
                let bytes = Array(path)
                try remove(below: bytes.span, isFolder: true)
                path = path.prefix(max(0, bytes.span.nameStart - 1))
            } catch {
                switch error.reason {
                case .notEmpty, .notFolder, .missing: return
                default: throw error
                }
            }
        }
    }
}

extension Span<UInt8> {
    /// Where the last part of a path starts.
    var nameStart: Int {
        var start = count
        while start > 0, self[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return start
    }
}

extension [UInt8] {
    init(_ bytes: Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { Array($0) }
    }
}
