/// A tree of folders while it is listed, depth by depth.
struct ListedTree {
    /// The contents of the folders of each depth; those of a depth stand in the order in which the
    /// depth above names them.
    var levels: [[FolderContents]]

    init(_ top: FolderContents) {
        levels = [[top]]
    }

    private var lastPaths: [[UInt8]] = [[]]

    /// The paths of the folders that the deepest level names, or `nil` where it names none.
    mutating func nextLevel() -> [[UInt8]]? {
        var paths: [[UInt8]] = []
        for (contents, parent) in zip(levels[levels.count - 1], lastPaths) {
            for entry in contents.entries where entry.facts.kind == .folder {
                var path = parent
                if !path.isEmpty { path.append(UInt8(ascii: "/")) }
                path += contents.names[entry.range]
                paths.append(path)
            }
        }
        lastPaths = paths
        return paths.isEmpty ? nil : paths
    }

    /// All levels as one list, each folder before what it holds.
    func listing() -> FileListing {
        var listing = FileListing()
        listing.entries.reserveCapacity(
            levels.reduce(0) { $0 + $1.reduce(0) { $0 + $1.entries.count } }
        )
        var next = [Int](repeating: 0, count: levels.count + 1)
        var path: [UInt8] = []
        append(levels[0][0], depth: 0, isText: true, next: &next, path: &path, to: &listing)
        return listing
    }

    /// Appends a folder's contents; `next` counts the folders of each depth that were met.
    private func append(
        _ contents: FolderContents,
        depth: Int,
        isText: Bool,
        next: inout [Int],
        path: inout [UInt8],
        to listing: inout FileListing
    ) {
        if let failure = contents.failure { listing.failures.append(failure) }
        let parent = path.count
        for entry in contents.entries {
            if parent > 0 { path.append(UInt8(ascii: "/")) }
            path += contents.names[entry.range]
            if let start = UInt32(exactly: listing.paths.count),
                let count = UInt16(exactly: path.count)
            {
                listing.paths += path
                listing.entries.append(
                    FileListing.Entry(
                        facts: entry.facts,
                        start: start,
                        count: count,
                        nameCount: UInt16(clamping: entry.count),
                        isText: isText && entry.isText
                    )
                )
            }
            if entry.facts.kind == .folder {
                let below = levels[depth + 1][next[depth + 1]]
                next[depth + 1] += 1
                append(
                    below,
                    depth: depth + 1,
                    isText: isText && entry.isText,
                    next: &next,
                    path: &path,
                    to: &listing
                )
            }
            path.removeLast(path.count - parent)
        }
    }
}
