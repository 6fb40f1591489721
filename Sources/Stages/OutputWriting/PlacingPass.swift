import CampaignModel
import FileTree
import Synchronization

/// Puts the staged files of one category in their places, block by block on several threads.
struct PlacingPass: Sendable {
    private let commit: OutputCommit
    private let rows: [Int32]

    private static let blockSize = 128

    init(_ commit: OutputCommit, _ category: OutputCategory) {
        self.commit = commit
        rows = commit.files.rows.indices.compactMap { index in
            let row = commit.files.rows[index]
            return row.state == .staged && row.category == category ? Int32(index) : nil
        }
    }

    /// Does it; what is not in its place after a failure is still staged.
    ///
    /// - Returns: How the file system knows each of them from now on.
    func run(jobs: Int) async throws(FileFailure) -> [(row: Int32, FileStamp)] {
        let next = BlockCounter()
        let blocks = (rows.count + Self.blockSize - 1) / Self.blockSize
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
        var chain = FolderChain(root: commit.root)
        while case let block = next.take(), block < blocks {
            let start = block * Self.blockSize
            for index in rows[start..<min(rows.count, start + Self.blockSize)] {
                do {
                    let stamp = try commit.place(commit.files.rows[Int(index)], &chain)
                    placed.append((index, stamp))
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
