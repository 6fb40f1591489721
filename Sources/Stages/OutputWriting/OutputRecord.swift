import Digests
public import FileTree

/// What an earlier build left behind for the next: the files that it wrote, and what it knew of its
/// sources and of its units of work.
///
/// Only what stands here is ever removed, and only while its bytes are still those recorded. While
/// files are put in their places the record holds what was and what will be, so that a path may stand
/// there twice, and nothing else. It is a cache: what is missing or damaged costs work.
///
/// Rows are decoded when they are asked for; the paths lie in one heap behind them.
public struct OutputRecord: Sendable {
    /// Makes hashes that nobody can aim at who has not read the record.
    let seed: UInt64
    /// The program that wrote it.
    public let tool: UInt64
    /// When it was written, in nanoseconds since 1970.
    let written: Int64
    /// The hash of everything in it.
    let hash: UInt64
    /// The number of files that Placard wrote.
    let count: Int
    /// The number of sources.
    public let sourceCount: Int
    /// The number of units.
    public let unitCount: Int
    let bytes: [UInt8]
    /// How the file system knows the record's own file.
    var stamp = FileStamp.unknown

    /// The record of a folder into which nothing was written yet.
    init(seed: UInt64) {
        self.init(
            RecordHeader(seed: seed, place: 0, tool: 0, written: 0),
            counts: (0, 0, 0),
            bytes: []
        )
    }

    init(_ header: RecordHeader, counts: (Int, Int, Int), bytes: [UInt8]) {
        seed = header.seed
        tool = header.tool
        written = header.written
        hash = header.hash
        (count, sourceCount, unitCount) = counts
        self.bytes = bytes
    }

    /// Whether two are one and the same.
    public func isSame(as other: OutputRecord) -> Bool {
        hash == other.hash && seed == other.seed && count > 0
    }

    /// Whether Placard wrote nothing that it knows of.
    var isEmpty: Bool { count == 0 }

    // MARK: Files

    private func file(_ index: Int) -> Int {
        RecordFormat.headerSize + index * RecordFormat.fileSize
    }

    /// Where a file's path lies in `bytes`.
    func range(of index: Int) -> Range<Int> {
        let start = heap + Int(bytes.number(at: file(index), 4))
        return start..<(start + Int(bytes.number(at: file(index) + 4, 2)))
    }

    /// A file's size and hash.
    func digest(of index: Int) -> FileDigest {
        FileDigest(
            size: Int(bytes.number(at: file(index) + 16, 8)),
            hash: bytes.number(at: file(index) + 24, 8)
        )
    }

    /// What the file system knew of a file when it was put in its place.
    func stamp(of index: Int) -> FileStamp {
        FileStamp(bytes, at: file(index) + 32)
    }

    /// The unit that made a file, where it is known, and what the file is for.
    func maker(of index: Int) -> (unit: Int?, category: UInt8) {
        let unit = Int(bytes.number(at: file(index) + 8, 4))
        return (unit < unitCount ? unit : nil, bytes[file(index) + 6])
    }

    /// What the file system knew of the file of a path; `nil` where none is recorded.
    func stamp(at path: Span<UInt8>) -> FileStamp? {
        holds(path) ? stamp(of: firstIndex(notBefore: path)) : nil
    }

    /// Whether Placard wrote the file of a path.
    func holds(_ path: Span<UInt8>) -> Bool {
        let index = firstIndex(notBefore: path)
        guard index < count else { return false }
        return ByteOrder.compare(bytes.span.extracting(range(of: index)), path) == 0
    }

    /// The number of the first file whose path does not come before another.
    func firstIndex(notBefore path: Span<UInt8>) -> Int {
        lowest(count) { ByteOrder.compare(bytes.span.extracting(range(of: $0)), path) < 0 }
    }

    // MARK: Sources

    private func source(_ index: Int) -> Int { file(count) + index * RecordFormat.sourceSize }

    /// The number of a source.
    ///
    /// - Parameter path: Its path.
    /// - Returns: Its number, or `nil` where it is not recorded.
    public func source(at path: String) -> Int? {
        find(path, among: sourceCount) { text(at: source($0)) }
    }

    /// A source's path.
    public func path(ofSource index: Int) -> String {
        String(decoding: bytes[text(at: source(index))], as: UTF8.self)
    }

    /// The paths of the sources that begin with a text.
    public func sourcePaths(after prefix: String) -> [String] {
        var index = lowest(sourceCount) {
            ByteOrder.compare(bytes.span.extracting(text(at: source($0))), prefix.utf8.span) < 0
        }
        var paths: [String] = []
        while index < sourceCount, case let path = path(ofSource: index), path.hasPrefix(prefix) {
            paths.append(path)
            index += 1
        }
        return paths
    }

    /// The hash of a source's bytes.
    public func hash(ofSource index: Int) -> UInt64 { bytes.number(at: source(index) + 16, 8) }

    /// Whether a source is surely as it was: size, times and inode are those recorded, and it was not
    /// changed since the build that read it began.
    public func isUnchanged(source index: Int, _ facts: FileFacts) -> Bool {
        FileStamp(bytes, at: source(index) + 24).isKnown
            && FileStamp(bytes, at: source(index) + 24) == FileStamp(facts)
    }

    /// Lends what a build noted of a source.
    public func withNotes<Result, Failure: Error>(
        ofSource index: Int,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytes.span.extracting(text(at: source(index) + 8)))
    }

    // MARK: Units

    private func unit(_ index: Int) -> Int { source(sourceCount) + index * RecordFormat.unitSize }

    /// The number of a unit.
    ///
    /// - Parameter name: Its name.
    /// - Returns: Its number, or `nil` where it is not recorded.
    public func unit(named name: String) -> Int? {
        find(name, among: unitCount) { text(at: unit($0)) }
    }

    /// A unit's name.
    public func name(ofUnit index: Int) -> String {
        String(decoding: bytes[text(at: unit(index))], as: UTF8.self)
    }

    /// What a unit was made from.
    public func key(ofUnit index: Int) -> UnitKey {
        UnitKey(
            bytes.number(at: unit(index) + 16, 8),
            surroundings: bytes.number(at: unit(index) + 24, 8)
        )
    }

    /// Lends what a build noted of a unit.
    public func withNotes<Result, Failure: Error>(
        ofUnit index: Int,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytes.span.extracting(text(at: unit(index) + 8)))
    }

    /// Lends what the build noted of itself.
    public func withNotes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let nothing: [UInt8] = []
        guard !bytes.isEmpty else { return try body(nothing.span) }
        return try body(bytes.span.extracting(text(at: RecordFormat.notesPlace)))
    }

    // MARK: Heap

    private var heap: Int { unit(unitCount) }

    /// A stretch of the heap, whose start and length stand at a place.
    private func text(at place: Int) -> Range<Int> {
        let start = heap + Int(bytes.number(at: place, 4))
        return start..<(start + Int(bytes.number(at: place + 4, 4)))
    }

    private func find(_ text: String, among count: Int, _ range: (Int) -> Range<Int>) -> Int? {
        let wanted = text.utf8.span
        let index = lowest(count) {
            ByteOrder.compare(bytes.span.extracting(range($0)), wanted) < 0
        }
        guard index < count,
            ByteOrder.compare(bytes.span.extracting(range(index)), wanted) == 0
        else { return nil }
        return index
    }

    /// The first number below a count for which something no longer holds.
    private func lowest(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What a unit of work was made from; equal keys mean equal files.
public struct UnitKey: Sendable, Equatable {
    /// The hash of everything that the unit always depends on.
    public var own: UInt64
    /// The hash of what else it asked for; 0 where it asked for nothing.
    public var surroundings: UInt64

    /// Creates a key.
    public init(_ own: UInt64, surroundings: UInt64 = 0) {
        self.own = own
        self.surroundings = surroundings
    }
}
