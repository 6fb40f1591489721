import Diagnostics
import FileTree

/// Removes files of earlier builds that the site no longer has, if they are still as they were
/// written, and folders that this leaves empty.
struct StaleRemoval {
    /// What was done.
    struct Result {
        /// The number of files that are gone now.
        var removed = 0
        /// The rows of files that were changed since they were written, and stay.
        var kept: [Int] = []
        /// What is worth saying of them.
        var diagnostics: [Diagnostic] = []
    }

    private let session: OutputSession
    private let record: OutputRecord
    /// The rows of the record, in the order of their paths.
    private let stale: [Int]

    init(_ commit: OutputCommit, _ stale: [Int]) {
        session = commit.session
        record = commit.record
        self.stale = stale
    }

    func run() throws(FileFailure) -> Result {
        var result = Result()
        var chain = FolderChain(root: session.root, session.newFolders)
        var scratch: [UInt8] = []
        var emptied: [[UInt8]] = []
        var next = 0
        while next < stale.count {
            let rows = rowsOfOnePath(from: next)
            next = rows.upperBound
            let path = record.bytes.span.extracting(range(of: rows.lowerBound))
            do {
                guard let current = try digest(of: path, &chain, &scratch) else { continue }
                if rows.contains(where: { digest(at: $0) == current }) {
                    try chain.last.folder.remove(path.extracting(path.nameStart...))
                    result.removed += 1
                    let folder = path.extracting(0..<max(0, path.nameStart - 1))
                    if emptied.last.map({ ByteOrder.compare($0.span, folder) != 0 }) ?? true {
                        emptied.append(Array(folder))
                    }
                } else {
                    result.kept += rows.map { stale[$0] }
                    result.diagnostics.append(
                        .staleFileKept(session.places.shown(path.outputText))
                    )
                }
            } catch {
                throw error.at(session.places.shown(path.outputText))
            }
        }
        for folder in emptied.reversed() {
            try session.root.folder.removeEmptyFolders(from: folder)
        }
        return result
    }

    /// The digest of the file in place; `nil` where there is none, or none that was ever written here.
    private func digest(
        of path: Span<UInt8>,
        _ chain: inout FolderChain,
        _ scratch: inout [UInt8]
    ) throws(FileFailure) -> FileDigest? {
        let start = path.nameStart
        guard case .entered = try chain.enter(path.extracting(0..<max(0, start - 1)), .none)
        else { return nil }
        do {
            return try FileDigest(
                of: path.extracting(start...),
                in: chain.last.folder,
                seed: record.seed,
                &scratch
            )
        } catch {
            switch error.reason {
            case .symbolicLink, .isFolder, .notRegular: return nil
            default: throw error
            }
        }
    }

    /// The stale rows that share a path with the one at `first`.
    private func rowsOfOnePath(from first: Int) -> Range<Int> {
        let bytes = record.bytes.span
        var end = first + 1
        while end < stale.count,
            ByteOrder.compare(
                bytes.extracting(range(of: end)),
                bytes.extracting(range(of: first))
            ) == 0
        { end += 1 }
        return first..<end
    }

    private func range(of index: Int) -> Range<Int> {
        record.range(of: stale[index])
    }

    private func digest(at index: Int) -> FileDigest {
        record.digest(of: stale[index])
    }
}
