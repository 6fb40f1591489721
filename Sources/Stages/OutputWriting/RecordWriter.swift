import Digests
import FileTree

/// Gathers the rows of a record and gives its bytes.
struct RecordWriter: Sendable {
    private var files: [UInt8] = []
    private var sources: [UInt8] = []
    private var units: [UInt8] = []
    private var heap: RecordHeap
    private var counts = (files: 0, sources: 0, units: 0)

    /// Begins a record without rows.
    ///
    /// - Parameter kept: The rows of an earlier record that will be added.
    init(_ kept: KeptRows? = nil) {
        heap = RecordHeap(kept)
    }

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

    /// Adds a file that stays as it is, at its place among the others.
    ///
    /// - Parameters:
    ///   - index: Its number in the earlier record.
    ///   - kept: The rows that are kept.
    ///   - unit: Its unit's number from now on; `nil` where no unit is recorded.
    mutating func add(file index: Int, of kept: KeptRows, unit: Int?) {
        let start = files.count
        let row = kept.record.row(ofFile: index)
        files += kept.record.bytes[row]
        files.set(heap.place(of: kept.record.range(of: index), in: kept.record), at: start, 4)
        files.set(unit.map { UInt64($0) } ?? UInt64(UInt32.max), at: start + 8, 4)
        if let stamp = kept.newStamp(ofFile: index) {
            files.removeLast(FileStamp.byteCount)
            stamp.write(to: &files)
        }
        counts.files += 1
    }

    /// Adds all sources, whose paths and notes are not copied.
    mutating func add(_ all: RecordedSources, _ kept: KeptRows) {
        let starts = all.texts.parts.map { heap.append(part: $0[...]) }
        sources.reserveCapacity((all.rows.count + kept.sources.count) * RecordFormat.sourceSize)
        var next = 0
        for row in all.sorted {
            let path = all.texts.part(of: row.path).span.extracting(row.path.range)
            let place = kept.record.firstSource(notBefore: path)
            addSources(of: kept, below: place, from: &next)
            for text in [row.path, row.notes] {
                sources.append(UInt64(starts[Int(text.part)] + text.range.lowerBound), 4)
                sources.append(UInt64(text.range.count), 4)
            }
            sources.append(row.hash, 8)
            row.stamp.write(to: &sources)
            counts.sources += 1
        }
        addSources(of: kept, below: kept.record.sourceCount, from: &next)
    }

    /// Adds the kept sources with numbers below one.
    private mutating func addSources(of kept: KeptRows, below end: Int, from next: inout Int) {
        while next < kept.sources.count, case let number = kept.sources[next], number < end {
            let texts = kept.record.texts(ofSource: number)
            let start = sources.count
            sources += kept.record.bytes[kept.record.row(ofSource: number)]
            sources.set(heap.place(of: texts.path, in: kept.record), at: start, 4)
            sources.set(heap.place(of: texts.notes, in: kept.record), at: start + 8, 4)
            counts.sources += 1
            next += 1
        }
    }

    /// Adds all units, in the order of their names.
    ///
    /// - Parameters:
    ///   - new: What was written; its units' names and notes are not copied.
    ///   - kept: The units that are kept.
    /// - Returns: The numbers by which files name their units.
    mutating func addUnits(of new: WrittenFiles, _ kept: KeptRows) -> UnitNumbers {
        let starts = new.texts.parts.map { heap.append(part: $0[...]) }
        units.reserveCapacity((new.units.count + kept.units.count) * RecordFormat.unitSize)
        var numbers = UnitNumbers(new: new.units.count, old: kept.record.unitCount)
        var next = 0
        for number in new.sortedUnits {
            let unit = new.units[number]
            let name = new.texts.part(of: unit.name).span.extracting(unit.name.range)
            let place = kept.record.firstUnit(notBefore: name)
            addUnits(of: kept, below: place, from: &next, &numbers)
            numbers.new[number] = Int32(counts.units)
            for text in [unit.name, unit.notes] {
                units.append(UInt64(starts[Int(text.part)] + text.range.lowerBound), 4)
                units.append(UInt64(text.range.count), 4)
            }
            units.append(unit.key.own, 8)
            units.append(unit.key.surroundings, 8)
            counts.units += 1
        }
        addUnits(of: kept, below: kept.record.unitCount, from: &next, &numbers)
        return numbers
    }

    /// Adds the kept units with numbers below one.
    private mutating func addUnits(
        of kept: KeptRows,
        below end: Int,
        from next: inout Int,
        _ numbers: inout UnitNumbers
    ) {
        while next < kept.units.count, case let number = kept.units[next], number < end {
            let texts = kept.record.texts(ofUnit: number)
            let start = units.count
            units += kept.record.bytes[kept.record.row(ofUnit: number)]
            units.set(heap.place(of: texts.name, in: kept.record), at: start, 4)
            units.set(heap.place(of: texts.notes, in: kept.record), at: start + 8, 4)
            numbers.old[number] = Int32(counts.units)
            counts.units += 1
            next += 1
        }
    }

    /// The whole record.
    ///
    /// - Parameters:
    ///   - header: Whose record it is.
    ///   - notes: What the build notes of itself.
    /// - Returns: Its bytes, in parts.
    consuming func parts(_ header: RecordHeader, notes: [UInt8] = [])
        -> [ArraySlice<UInt8>]
    {
        let notesStart = heap.append(notes.span)
        var sizes: [UInt8] = []
        sizes.append(UInt64(counts.files), 8)
        sizes.append(UInt64(counts.sources), 8)
        sizes.append(UInt64(counts.units), 8)
        sizes.append(UInt64(notesStart), 4)
        sizes.append(UInt64(notes.count), 4)
        let rest = [sizes[...], files[...], sources[...], units[...]] + heap.allParts
        return [header.bytes(before: rest)[...]] + rest
    }
}

/// By which numbers the files of a record name their units.
struct UnitNumbers: Sendable {
    fileprivate var new: [Int32]
    fileprivate var old: [Int32]

    fileprivate init(new: Int, old: Int) {
        self.new = [Int32](repeating: -1, count: new)
        self.old = [Int32](repeating: -1, count: old)
    }

    /// The number of a unit that was made, by its number among what was written.
    func number(ofNew unit: Int?) -> Int? { unit.map { Int(new[$0]) } }

    /// The number of a kept unit, by its number in the earlier record.
    func number(ofOld unit: Int?) -> Int? { unit.map { Int(old[$0]) } }
}

/// What the rows of a record point into: parts that lie apart in memory, one behind the other.
private struct RecordHeap: Sendable {
    private var closed: [ArraySlice<UInt8>] = []
    private var closedCount = 0
    private var open: [UInt8] = []
    /// Whether it begins with the heap of the earlier record.
    private let keepsOld: Bool

    init(_ kept: KeptRows?) {
        guard let kept, kept.keepsHeap else {
            keepsOld = false
            return
        }
        keepsOld = true
        closed = [kept.record.bytes[kept.record.heap...]]
        closedCount = closed[0].count
    }

    /// All parts in their order.
    var allParts: [ArraySlice<UInt8>] { closed + [open[...]] }

    /// Where a text of the earlier record lies, which is copied unless it is there already.
    mutating func place(of range: Range<Int>, in record: OutputRecord) -> UInt64 {
        if keepsOld { return UInt64(range.lowerBound - record.heap) }
        return UInt64(append(record.bytes.span.extracting(range)))
    }

    /// Appends a text; returns where it begins.
    mutating func append(_ text: Span<UInt8>) -> Int {
        defer { open.append(text) }
        return closedCount + open.count
    }

    /// Appends a part without copying it; returns where it begins.
    mutating func append(part: ArraySlice<UInt8>) -> Int {
        for next in [open[...], part] {
            closed.append(next)
            closedCount += next.count
        }
        open = []
        return closedCount - part.count
    }
}
