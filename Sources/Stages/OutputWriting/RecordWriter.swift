import Digests
import FileTree

/// Gathers the rows of a record and gives its bytes.
struct RecordWriter {
    private var files: [UInt8] = []
    private var sources: [UInt8] = []
    private var units: [UInt8] = []
    private var heap = RecordHeap()
    private var counts = (files: 0, sources: 0, units: 0)

    /// Makes room for a number of files.
    mutating func reserve(files count: Int) {
        files.reserveCapacity(count * RecordFormat.fileSize)
    }

    /// Adds a file, behind those whose paths come before its own.
    mutating func add(
        file path: Span<UInt8>,
        _ digest: FileDigest,
        stamp: FileStamp = .unknown,
        unit: Int? = nil,
        category: UInt8 = 0
    ) {
        files.append(UInt64(heap.append(path)), 4)
        files.append(UInt64(path.count), 2)
        files.append(category)
        files.append(0)
        files.append(unit.map { UInt64($0) } ?? UInt64(UInt32.max), 4)
        files.append(0, 4)
        files.append(UInt64(digest.size), 8)
        files.append(digest.hash, 8)
        stamp.write(to: &files)
        counts.files += 1
    }

    /// Adds all sources, whose paths and notes are not copied.
    mutating func add(_ all: RecordedSources) {
        let starts = all.texts.parts.map { heap.append(part: $0) }
        sources.reserveCapacity(all.rows.count * RecordFormat.sourceSize)
        for row in all.sorted {
            for text in [row.path, row.notes] {
                sources.append(UInt64(starts[Int(text.part)] + text.range.lowerBound), 4)
                sources.append(UInt64(text.range.count), 4)
            }
            sources.append(row.hash, 8)
            row.stamp.write(to: &sources)
            counts.sources += 1
        }
    }

    /// Adds all units, whose files name them by their numbers in the order of their names.
    ///
    /// - Parameters:
    ///   - files: What was written.
    ///   - order: The units' numbers in the order of their names.
    mutating func addUnits(of files: WrittenFiles, in order: [Int]) {
        let starts = files.texts.parts.map { heap.append(part: $0) }
        units.reserveCapacity(order.count * RecordFormat.unitSize)
        for number in order {
            let unit = files.units[number]
            for text in [unit.name, unit.notes] {
                units.append(UInt64(starts[Int(text.part)] + text.range.lowerBound), 4)
                units.append(UInt64(text.range.count), 4)
            }
            units.append(unit.key.own, 8)
            units.append(unit.key.surroundings, 8)
            counts.units += 1
        }
    }

    /// The whole record.
    ///
    /// - Parameters:
    ///   - header: Whose record it is.
    ///   - notes: What the build notes of itself.
    /// - Returns: Its bytes, in parts.
    consuming func parts(_ header: RecordHeader, notes: [UInt8] = []) -> [[UInt8]] {
        let notesStart = heap.append(notes.span)
        var sizes: [UInt8] = []
        sizes.append(UInt64(counts.files), 8)
        sizes.append(UInt64(counts.sources), 8)
        sizes.append(UInt64(counts.units), 8)
        sizes.append(UInt64(notesStart), 4)
        sizes.append(UInt64(notes.count), 4)
        let rest = [sizes, files, sources, units] + heap.allParts
        return [header.bytes(before: rest)] + rest
    }
}

/// What the rows of a record point into: parts that lie apart in memory, one behind the other.
private struct RecordHeap {
    private var closed: [[UInt8]] = []
    private var closedCount = 0
    private var open: [UInt8] = []

    /// All parts in their order.
    var allParts: [[UInt8]] { closed + [open] }

    /// Appends a text; returns where it begins.
    mutating func append(_ text: Span<UInt8>) -> Int {
        defer { open.append(text) }
        return closedCount + open.count
    }

    /// Appends a part without copying it; returns where it begins.
    mutating func append(part: [UInt8]) -> Int {
        for next in [open, part] {
            closed.append(next)
            closedCount += next.count
        }
        open = []
        return closedCount - part.count
    }
}
