import Digests
import FileTree

/// The form of an output folder's record: header, rows of one size each, heap.
///
/// Numbers stand least significant byte first.
///
/// | part | bytes |
/// |---|---|
/// | header | magic 8, version 4, – 4, tool 8, seed 8, place 8, written 8, length of the rest 8, XXH3 of all else 8 |
/// | counts | files 8, sources 8, units 8, the build's notes 8 |
/// | a file | path 4 + 2, category 1, – 1, unit 4, – 4, size 8, hash 8, stamp 32 |
/// | a source | path 4 + 4, notes 4 + 4, hash 8, stamp 32 |
/// | a unit | name 4 + 4, notes 4 + 4, key 8, surroundings 8 |
///
/// Files, sources and units are sorted by the bytes of their paths and names.
enum RecordFormat {
    static let magic = Array("PLACARD\u{1A}".utf8)
    static let version: UInt64 = 3
    static let fixedSize = 64
    static let notesPlace = fixedSize + 24
    static let headerSize = fixedSize + 32
    static let fileSize = 64
    static let sourceSize = 56
    static let unitSize = 32
    /// The largest record that is read: some millions of files.
    static let largest = 1 << 31

    /// Reads a record; `nil` where it is damaged, of another version or of another folder.
    ///
    /// Every path and every stretch of the heap is checked, so that nothing that is read later can
    /// lead outside the record or the output folder.
    static func record(from bytes: [UInt8], place: UInt64) -> OutputRecord? {
        guard let header = RecordHeader(bytes, place: place) else { return nil }
        var sizes: [Int] = []
        for index in 0..<3 {
            let count = bytes.number(at: fixedSize + index * 8, 8)
            guard count <= UInt64(bytes.count) else { return nil }
            sizes.append(Int(count))
        }
        let heap =
            headerSize + sizes[0] * fileSize + sizes[1] * sourceSize + sizes[2] * unitSize
        guard heap <= bytes.count else { return nil }
        let room = UInt64(bytes.count - heap)
        func isInHeap(_ place: Int, _ width: Int = 4) -> Bool {
            bytes.number(at: place, 4) + bytes.number(at: place + 4, width) <= room
        }
        guard isInHeap(notesPlace) else { return nil }
        var place = headerSize
        for _ in 0..<sizes[0] {
            guard isInHeap(place, 2) else { return nil }
            place += fileSize
        }
        for size in [sourceSize, unitSize] {
            for _ in 0..<(size == sourceSize ? sizes[1] : sizes[2]) {
                guard isInHeap(place), isInHeap(place + 8) else { return nil }
                place += size
            }
        }
        let record = OutputRecord(header, counts: (sizes[0], sizes[1], sizes[2]), bytes: bytes)
        return hasPossiblePaths(record) ? record : nil
    }

    private static func hasPossiblePaths(_ record: OutputRecord) -> Bool {
        let span = record.bytes.span
        for index in 0..<record.count {
            let path = span.extracting(record.range(of: index))
            guard OutputPath(path) != nil else { return false }
            if index > 0,
                ByteOrder.compare(span.extracting(record.range(of: index - 1)), path) > 0
            {
                return false
            }
        }
        return true
    }
}

/// The first bytes of a record.
struct RecordHeader {
    var seed: UInt64
    var place: UInt64
    var tool: UInt64
    var written: Int64
    var hash: UInt64 = 0

    init(seed: UInt64, place: UInt64, tool: UInt64, written: Int64) {
        self.seed = seed
        self.place = place
        self.tool = tool
        self.written = written
    }

    /// Reads a header; `nil` where it is not that of a whole record of a place.
    init?(_ bytes: [UInt8], place wanted: UInt64) {
        guard bytes.count >= RecordFormat.headerSize, bytes.starts(with: RecordFormat.magic),
            bytes.number(at: 8, 4) == RecordFormat.version
        else { return nil }
        tool = bytes.number(at: 16, 8)
        seed = bytes.number(at: 24, 8)
        place = bytes.number(at: 32, 8)
        written = Int64(bitPattern: bytes.number(at: 40, 8))
        hash = bytes.number(at: 56, 8)
        let rest = bytes.span.extracting(RecordFormat.fixedSize..<bytes.count)
        guard place == wanted, bytes.number(at: 48, 8) == UInt64(rest.count),
            Self.hash(seed, bytes.span.extracting(0..<56), { $0.update(rest) }) == hash
        else { return nil }
    }

    /// The hash of everything but the hash itself.
    private static func hash(
        _ seed: UInt64,
        _ start: Span<UInt8>,
        _ addRest: (inout XXH3) -> Void
    ) -> UInt64 {
        var hash = XXH3(seed: seed)
        hash.update(start)
        addRest(&hash)
        return hash.value
    }

    /// The bytes of a header of a rest that lies in parts.
    func bytes(before rest: [ArraySlice<UInt8>]) -> [UInt8] {
        var bytes = RecordFormat.magic
        bytes.append(RecordFormat.version, 4)
        bytes.append(0, 4)
        bytes.append(tool, 8)
        bytes.append(seed, 8)
        bytes.append(place, 8)
        bytes.append(UInt64(bitPattern: written), 8)
        bytes.append(UInt64(rest.reduce(0) { $0 + $1.count }), 8)
        let hash = Self.hash(seed, bytes.span) { hash in
            for part in rest { hash.update(part.span) }
        }
        bytes.append(hash, 8)
        return bytes
    }
}
