import Digests
import FileTree

/// Gathers the rows of a record and gives its bytes.
struct RecordWriter {
    private var files: [UInt8] = []
    private var sources: [UInt8] = []
    private var units: [UInt8] = []
    private var heap: [UInt8] = []
    private var counts = (files: 0, sources: 0, units: 0)

    /// Adds a file, behind those whose paths come before its own.
    mutating func add(
        file path: Span<UInt8>,
        _ digest: FileDigest,
        stamp: FileStamp = .unknown,
        unit: Int? = nil,
        category: UInt8 = 0
    ) {
        files.append(UInt64(heap.count), 4)
        files.append(UInt64(path.count), 2)
        files.append(category)
        files.append(0)
        files.append(unit.map { UInt64($0) } ?? UInt64(UInt32.max), 4)
        files.append(0, 4)
        files.append(UInt64(digest.size), 8)
        files.append(digest.hash, 8)
        stamp.write(to: &files)
        heap.append(path)
        counts.files += 1
    }

    /// Adds all sources.
    mutating func add(_ all: RecordedSources) {
        for row in all.sorted {
            Self.append(all.heap.span.extracting(row.path), to: &sources, &heap)
            Self.append(all.heap.span.extracting(row.notes), to: &sources, &heap)
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
        for number in order {
            let unit = files.units[number]
            Self.append(unit.name.utf8.span, to: &units, &heap)
            Self.append(files.notes.span.extracting(unit.noted), to: &units, &heap)
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
    /// - Returns: Its bytes.
    consuming func bytes(_ header: RecordHeader, notes: [UInt8] = []) -> [UInt8] {
        let notesStart = heap.count
        heap += notes
        var rest: [UInt8] = []
        rest.reserveCapacity(32 + files.count + sources.count + units.count + heap.count)
        rest.append(UInt64(counts.files), 8)
        rest.append(UInt64(counts.sources), 8)
        rest.append(UInt64(counts.units), 8)
        rest.append(UInt64(notesStart), 4)
        rest.append(UInt64(notes.count), 4)
        rest += files
        rest += sources
        rest += units
        rest += heap
        return header.bytes(before: rest) + rest
    }

    private static func append(
        _ text: Span<UInt8>,
        to rows: inout [UInt8],
        _ heap: inout [UInt8]
    ) {
        rows.append(UInt64(heap.count), 4)
        rows.append(UInt64(text.count), 4)
        heap.append(text)
    }
}
