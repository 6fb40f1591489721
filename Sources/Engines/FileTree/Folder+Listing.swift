import Synchronization

extension Folder {
    /// Lists everything in the folder, at any depth.
    ///
    /// Symbolic links are reported, never followed. Folders of one depth are read by several threads;
    /// the result does not depend on their number.
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
        var tree = ListedTree(try top(choice))
        while let paths = tree.nextLevel() {
            let blocks = FolderBlocks(paths: paths, root: descriptor, choice: choice)
            tree.levels.append(await blocks.read(jobs: jobs))
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
        var tree = ListedTree(try top(choice))
        while let paths = tree.nextLevel() {
            tree.levels.append(FolderBlocks(paths: paths, root: descriptor, choice: choice).read())
        }
        return tree.listing()
    }

    private func top(_ choice: ListingChoice) throws(FileFailure) -> FolderContents {
        let nothing: [UInt8] = []
        let contents = FolderContents(of: nothing.span, below: descriptor, wanting: choice)
        if let failure = contents.failure { throw failure }
        return contents
    }
}

/// The folders of one depth, read block by block.
private struct FolderBlocks: Sendable {
    var paths: [[UInt8]]
    /// Open as long as the listing runs.
    var root: Int32
    var choice: ListingChoice

    private static let blockSize = 64

    func read() -> [FolderContents] {
        paths.map { FolderContents(of: $0.span, below: root, wanting: choice) }
    }

    func read(jobs: Int) async -> [FolderContents] {
        let blocks = (paths.count + Self.blockSize - 1) / Self.blockSize
        guard blocks > 1, jobs > 1 else { return read() }
        let next = Counter()
        var parts = [[FolderContents]](repeating: [], count: blocks)
        await withTaskGroup(of: [(Int, [FolderContents])].self) { group in
            for _ in 0..<min(jobs, blocks) {
                group.addTask {
                    var done: [(Int, [FolderContents])] = []
                    while case let block = next.take(), block < blocks {
                        done.append((block, contents(ofBlock: block)))
                    }
                    return done
                }
            }
            for await done in group {
                for (block, contents) in done { parts[block] = contents }
            }
        }
        return Array(parts.joined())
    }

    private func contents(ofBlock block: Int) -> [FolderContents] {
        let start = block * Self.blockSize
        return paths[start..<min(paths.count, start + Self.blockSize)].map {
            FolderContents(of: $0.span, below: root, wanting: choice)
        }
    }
}

/// Gives each thread the number of its next block.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int {
        value.wrappingAdd(1, ordering: .relaxed).oldValue
    }
}
