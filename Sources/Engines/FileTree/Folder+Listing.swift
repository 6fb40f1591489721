extension Folder {
    /// Lists everything in the folder, at any depth.
    ///
    /// Symbolic links are reported, never followed. Folders of one depth, and the entries of a large
    /// folder, are measured by several threads; the result does not depend on their number.
    ///
    /// - Parameters:
    ///   - choice: What to list.
    ///   - jobs: How many threads read.
    /// - Returns: The listing; a folder below that cannot be read is one of its `failures`.
    /// - Throws: A failure to read this folder itself.
    public func listing(
        _ choice: ListingChoice = ListingChoice(),
        jobs: Int
    ) async throws(FileFailure) -> FileListing {
        var level = FolderLevel(paths: [[]], root: descriptor, choice: choice)
        var tree = ListedTree(try Self.top(of: await level.read(jobs: jobs)))
        while let paths = tree.nextLevel() {
            level.paths = paths
            tree.levels.append(await level.read(jobs: jobs))
        }
        return tree.listing()
    }

    /// Lists everything in the folder, at any depth, on the calling thread.
    ///
    /// - Parameter choice: What to list.
    /// - Returns: The listing; a folder below that cannot be read is one of its `failures`.
    /// - Throws: A failure to read this folder itself.
    public func listing(
        _ choice: ListingChoice = ListingChoice()
    ) throws(FileFailure) -> FileListing {
        var level = FolderLevel(paths: [[]], root: descriptor, choice: choice)
        var tree = ListedTree(try Self.top(of: level.read()))
        while let paths = tree.nextLevel() {
            level.paths = paths
            tree.levels.append(level.read())
        }
        return tree.listing()
    }

    private static func top(of level: [FolderContents]) throws(FileFailure) -> FolderContents {
        let contents = level[0]
        if let failure = contents.failure { throw failure }
        return contents
    }
}
