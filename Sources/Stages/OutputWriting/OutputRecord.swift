import Digests
import FileTree

/// What Placard wrote into one output folder: paths, hashes and sizes.
///
/// Only what stands here is ever removed, and only while its bytes are still those recorded. While
/// files are put in their places the record holds what was and what will be, so that a path may stand
/// there twice.
struct OutputRecord: Sendable {
    /// A file that Placard wrote.
    struct Row: Sendable {
        var start: Int
        var count: Int
        var digest: FileDigest

        var range: Range<Int> { start..<(start + count) }
    }

    /// Makes hashes that nobody can aim at who has not read the record.
    let seed: UInt64
    /// The files in the order of their paths' bytes.
    let rows: [Row]
    /// The memory in which the paths lie.
    let bytes: [UInt8]

    /// The record of a folder into which nothing was written yet.
    init(seed: UInt64) {
        self.init(seed: seed, rows: [], bytes: [])
    }

    init(seed: UInt64, rows: [Row], bytes: [UInt8]) {
        self.seed = seed
        self.rows = rows
        self.bytes = bytes
    }

    /// Whether Placard wrote nothing that it knows of.
    var isEmpty: Bool { rows.isEmpty }

    /// Whether Placard wrote the file of a path.
    func holds(_ path: Span<UInt8>) -> Bool {
        let index = firstIndex(notBefore: path)
        guard index < rows.count else { return false }
        return ByteOrder.compare(bytes.span.extracting(rows[index].range), path) == 0
    }

    /// The number of the first row whose path does not come before another.
    func firstIndex(notBefore path: Span<UInt8>) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if ByteOrder.compare(bytes.span.extracting(rows[middle].range), path) < 0 {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
