import CampaignModel
public import Diagnostics
import FileTree

/// What one worker wrote: a row for each file, in 32 bytes, and all paths in one stretch of memory.
public struct WrittenFiles: Sendable {
    /// A file of the output folder.
    struct Row: Sendable {
        /// Where its path starts in `paths`.
        var start: Int
        /// The number of its bytes.
        var size: Int
        /// The hash of its bytes with the record's seed.
        var hash: UInt64
        /// The length of its path.
        var count: UInt16
        /// What it is for.
        var category: OutputCategory
        /// What must be done with it.
        var state: State
    }

    /// What a commit must do with a file.
    enum State: UInt8, Sendable {
        /// Nothing: the file in place holds its bytes.
        case unchanged
        /// Put it in its place from beside it.
        case staged
        /// The same, once the folder that lies in its place is gone.
        case blocked
        /// Move it to its place from a folder above, once the file that blocks its folder is gone.
        case detoured
    }

    /// Where a file is staged whose folder is blocked by a file.
    struct Detour: Sendable {
        /// The file's path.
        var path: [UInt8]
        /// The length of the path of the folder in which it is staged.
        var folderEnd: Int
        /// The name under which it is staged.
        var name: [UInt8]
    }

    var rows: [Row] = []
    var paths: [UInt8] = []
    var detours: [Detour] = []
    /// Folders that were made, whether or not a file came to lie in them.
    var made = FolderPaths()

    /// What stands in the way of files, or cannot be one.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// The number of files.
    public var count: Int { rows.count }

    /// Creates the result of a worker that wrote nothing.
    public init() {}

    /// What several workers wrote, in the order of the paths' bytes.
    init(joining workers: [WrittenFiles]) {
        rows.reserveCapacity(workers.reduce(0) { $0 + $1.rows.count })
        paths.reserveCapacity(workers.reduce(0) { $0 + $1.paths.count })
        for worker in workers {
            let offset = paths.count
            paths += worker.paths
            for var row in worker.rows {
                row.start += offset
                rows.append(row)
            }
            detours += worker.detours
            made.append(contentsOf: worker.made)
            diagnostics += worker.diagnostics
        }
        let paths = paths
        rows.sort { left, right in
            let span = paths.span
            return ByteOrder.compare(span.extracting(left.range), span.extracting(right.range)) < 0
        }
        diagnostics.sort()
    }
}

extension WrittenFiles.Row {
    var range: Range<Int> { start..<(start + Int(count)) }

    var digest: FileDigest { FileDigest(size: size, hash: hash) }
}
