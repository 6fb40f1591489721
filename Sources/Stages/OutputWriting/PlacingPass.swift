import CampaignModel
import FileTree
import Synchronization

/// Puts what is staged of one category in its place, block by block on several threads.
struct PlacingPass: Sendable {
    private let commit: OutputCommit
    /// The folders whose files come with them.
    private let folders: [StagedFolder]
    /// The files that come one by one.
    private let rows: [Int32]

    private static let blockSize = 128

    /// Prepares the pass.
    ///
    /// - Parameters:
    ///   - commit: The build's last pass.
    ///   - category: What is put in its place.
    ///   - withAssets: Whether only folders are that hold assets too.
    init(_ commit: OutputCommit, _ category: OutputCategory, withAssets: Bool = false) {
        self.commit = commit
        folders = commit.folders.filter {
            $0.category == category && $0.holdsAssets == withAssets
        }
        guard !withAssets else {
            rows = []
            return
        }
        rows = commit.files.rows.indices.compactMap { index in
            let row = commit.files.rows[index]
            return row.state == .staged && row.category == category ? Int32(index) : nil
        }
    }

    /// Does it; what is not in its place after a failure is still staged.
    ///
    /// - Returns: How the file system knows each file that came alone from now on.
    func run(jobs: Int) async throws(FileFailure) -> [(row: Int32, FileStamp)] {
        let next = BlockCounter()
        let blocks = (rows.count + folders.count + Self.blockSize - 1) / Self.blockSize
        guard jobs > 1, blocks > 1 else {
            return try place(next, blocks).get()
        }
        let parts = await withTaskGroup(of: Placed.self) { group in
            for _ in 0..<min(jobs, blocks) { group.addTask { place(next, blocks) } }
            var parts: [Placed] = []
            for await part in group { parts.append(part) }
            return parts
        }
        var all: [(row: Int32, FileStamp)] = []
        all.reserveCapacity(rows.count)
        for part in parts { all += try part.get() }
        return all
    }

    private typealias Placed = Result<[(row: Int32, FileStamp)], FileFailure>

    private func place(_ next: BlockCounter, _ blocks: Int) -> Placed {
        var placed: [(row: Int32, FileStamp)] = []
        var chain = FolderChain(root: commit.root, commit.session.newFolders)
        while case let block = next.take(), block < blocks {
            let start = block * Self.blockSize
            for number in start..<min(rows.count + folders.count, start + Self.blockSize) {
                do {
                    if number < folders.count {
                        try commit.place(folders[number], &chain)
                    } else {
                        let row = rows[number - folders.count]
                        placed.append((row, try commit.place(commit.files.rows[Int(row)], &chain)))
                    }
                } catch {
                    next.stop()
                    return .failure(error)
                }
            }
        }
        return .success(placed)
    }
}

/// Gives each thread the number of its next block.
private final class BlockCounter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int {
        value.wrappingAdd(1, ordering: .relaxed).oldValue
    }

    /// No further block is given out.
    func stop() {
        value.store(Int.max / 2, ordering: .relaxed)
    }
}
