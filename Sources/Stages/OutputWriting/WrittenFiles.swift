import CampaignModel
public import Diagnostics
import FileTree

/// What one worker wrote: a row for each file, and all paths in one stretch of memory.
public struct WrittenFiles: Sendable {
    /// A file of the output folder; its fields are ordered so that they leave no gaps.
    struct Row: Sendable {
        private var startNumber: UInt32
        private var unitNumber: Int32 = -1
        /// The number of its bytes.
        var size: Int
        /// The hash of its bytes with the record's seed.
        var hash: UInt64
        /// How the file system knows it again, once it is in its place.
        var stamp = FileStamp.unknown
        /// The length of its path.
        var count: UInt16
        /// The length of the path of the folder that is staged whole with the file in it; 0 where the
        /// file itself is staged beside its place.
        var stagedFolder: UInt16 = 0
        /// What it is for.
        var category: OutputCategory
        /// What must be done with it.
        var state: State

        /// Where its path starts in `paths`.
        var start: Int {
            get { Int(startNumber) }
            set { startNumber = UInt32(newValue) }
        }

        /// The number of the unit that made it in `units`.
        var unit: Int? {
            get { unitNumber < 0 ? nil : Int(unitNumber) }
            set { unitNumber = Int32(newValue ?? -1) }
        }

        init(
            start: Int,
            digest: FileDigest,
            count: Int,
            category: OutputCategory,
            state: State
        ) {
            startNumber = UInt32(start)
            size = digest.size
            hash = digest.hash
            self.count = UInt16(count)
            self.category = category
            self.state = state
        }
    }

    /// A piece of work whose files are kept as long as its key is the same.
    struct Unit: Sendable {
        var name: TextParts.Place
        var key: UnitKey
        var notes: TextParts.Place
    }

    /// What a commit must do with a file.
    enum State: UInt8, Sendable {
        /// Nothing: the file in place holds its bytes.
        case unchanged
        /// Put it in its place, from beside it or from the folder that is staged whole.
        case staged
        /// Nothing: it comes with the folder that is staged whole.
        case stagedWithFolder
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
    var units: [Unit] = []
    /// The names and notes of units.
    var texts = TextParts()
    /// The numbers of the units of the session's record that stay as they are, with their files.
    var keptUnits: [Int32] = []
    /// How the file system knows kept files by now, where it is not as the record says.
    var newStamps: [Int32: FileStamp] = [:]
    /// Whether a file's bytes had to be hashed, so that the record should know its times anew.
    public internal(set) var hasNewStamps = false

    /// What stands in the way of files, or cannot be one.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// Creates the result of a worker that wrote nothing.
    public init() {}

    /// What several workers wrote, in the order of the paths' bytes.
    init(joining workers: consuming [WrittenFiles]) {
        // Each worker's memory goes as soon as it is taken over.
        self = workers.popLast() ?? WrittenFiles()
        rows.reserveCapacity(workers.reduce(rows.count) { $0 + $1.rows.count })
        while let worker = workers.popLast() { append(worker) }
        let paths = paths
        rows.sort { left, right in
            let span = paths.span
            return ByteOrder.compare(span.extracting(left.range), span.extracting(right.range)) < 0
        }
        diagnostics.sort()
    }
}

extension WrittenFiles {
    /// Takes over what another worker wrote.
    private mutating func append(_ worker: WrittenFiles) {
        let offset = paths.count
        paths += worker.paths
        let firstUnit = units.count
        let firstPart = texts.append(worker.texts)
        for var unit in worker.units {
            unit.name.part += firstPart
            unit.notes.part += firstPart
            units.append(unit)
        }
        for var row in worker.rows {
            row.start += offset
            row.unit = row.unit.map { $0 + firstUnit }
            rows.append(row)
        }
        hasNewStamps = hasNewStamps || worker.hasNewStamps
        keptUnits += worker.keptUnits
        newStamps.merge(worker.newStamps) { first, _ in first }
        detours += worker.detours
        diagnostics += worker.diagnostics
    }

    /// The units without their files.
    var unitsAlone: WrittenFiles {
        var alone = WrittenFiles()
        alone.units = units
        alone.texts = texts
        return alone
    }

    /// The units' numbers in the order of their names.
    var sortedUnits: [Int] {
        let texts = texts
        return units.indices.sorted { left, right in
            let (one, other) = (units[left].name, units[right].name)
            let (first, second) = (texts.part(of: one), texts.part(of: other))
            return ByteOrder.compare(
                first.span.extracting(one.range),
                second.span.extracting(other.range)
            ) < 0
        }
    }
}

extension WrittenFiles.Row {
    var range: Range<Int> { start..<(start + Int(count)) }

    var digest: FileDigest { FileDigest(size: size, hash: hash) }
}
