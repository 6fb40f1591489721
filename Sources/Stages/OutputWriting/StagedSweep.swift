import FileTree

/// Removes what builds that were killed left beside the places of files.
enum StagedSweep {
    /// Removes every file whose name has the form of a staged one's, and the folders that are empty
    /// for it.
    static func sweep(_ root: borrowing Folder) throws(FileFailure) {
        let listing = try root.listing(ListingChoice(measures: false))
        var emptied: [[UInt8]] = []
        for entry in listing.entries where entry.kind == .file || entry.kind == .symbolicLink {
            try listing.withPath(of: entry) { (path) throws(FileFailure) in
                let nameStart = path.nameStart
                guard Folder.isStagedName(path.extracting(nameStart...)) else { return }
                try root.remove(below: path)
                let folder = path.extracting(0..<max(0, nameStart - 1))
                if !folder.isEmpty { emptied.append(Array(folder)) }
            }
        }
        for folder in emptied.reversed() { try root.removeEmptyFolders(from: folder) }
    }
}

extension Folder {
    /// Removes a file at a path.
    func remove(below path: Span<UInt8>) throws(FileFailure) {
        let start = path.nameStart
        guard start > 0 else {
            try remove(path)
            return
        }
        try folder(path.extracting(0..<(start - 1))).remove(path.extracting(start...))
    }

    /// Removes a folder if it is empty, and then the ones above it that this made empty.
    func removeEmptyFolders(
        from path: [UInt8],
        atMost limit: Int = .max
    ) throws(FileFailure) {
        var path = path[...]
        var removed = 0
        while !path.isEmpty, removed < limit {
            do {
                let bytes = Array(path)
                let start = bytes.span.nameStart
                if start == 0 {
                    try remove(bytes.span, isFolder: true)
                } else {
                    try folder(bytes.span.extracting(0..<(start - 1)))
                        .remove(bytes.span.extracting(start...), isFolder: true)
                }
                path = path.prefix(max(0, start - 1))
                removed += 1
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
