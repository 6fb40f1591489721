import Digests
public import FileTree

/// What an earlier build left behind for the next: the files that it wrote, and what it knew of its
/// sources and of its units of work.
///
/// Only what stands here is ever removed, and only while its bytes are still those recorded. Where a
/// build did not come to its end, the record holds what was and what was about to be, so that a path
/// may stand there twice, and nothing else. It is a cache: what is missing or damaged costs work.
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
        return index < count && self.path(ofFile: index, is: path)
    }

    /// Whether a path is that of a file.
    func path(ofFile index: Int, is path: Span<UInt8>) -> Bool {
        ByteOrder.compare(bytes.span.extracting(range(of: index)), path) == 0
    }

    /// The number of the first file whose path does not come before another.
    func firstIndex(notBefore path: Span<UInt8>) -> Int {
        lowest(0..<count) { isFile($0, before: path) }
    }

    /// The same, where no file with a number below `start` comes after the path: what lies close
    /// behind is found in few steps.
    func firstIndex(notBefore path: Span<UInt8>, from start: Int) -> Int {
        var start = start
        var step = 1
        while start + step <= count, isFile(start + step - 1, before: path) {
            start += step
            step *= 2
        }
        return lowest(start..<min(count, start + step - 1)) { isFile($0, before: path) }
    }

    private func isFile(_ index: Int, before path: Span<UInt8>) -> Bool {
        ByteOrder.compare(bytes.span.extracting(range(of: index)), path) < 0
    }

    /// The bytes of a file's row.
    func row(ofFile index: Int) -> Range<Int> {
        file(index)..<(file(index) + RecordFormat.fileSize)
    }

    // MARK: Sources

    private func source(_ index: Int) -> Int { file(count) + index * RecordFormat.sourceSize }

    /// The number of a source.
    ///
    /// - Parameter path: Its path.
    /// - Returns: Its number, or `nil` where it is not recorded.
    public func source(at path: String) -> Int? {
        let index = firstSource(notBefore: path.utf8.span)
        guard index < sourceCount, isText(text(at: source(index)), path) else { return nil }
        return index
    }

    /// The number of the first source whose path does not come before another.
    func firstSource(notBefore path: Span<UInt8>) -> Int {
        lowest(0..<sourceCount) {
            ByteOrder.compare(bytes.span.extracting(text(at: source($0))), path) < 0
        }
    }

    /// The bytes of a source's row.
    func row(ofSource index: Int) -> Range<Int> {
        source(index)..<(source(index) + RecordFormat.sourceSize)
    }

    /// Where a source's path and notes lie in `bytes`.
    func texts(ofSource index: Int) -> (path: Range<Int>, notes: Range<Int>) {
        (text(at: source(index)), text(at: source(index) + 8))
    }

    /// A source's path.
    public func path(ofSource index: Int) -> String {
        String(decoding: bytes[text(at: source(index))], as: UTF8.self)
    }

    /// The paths of the sources that begin with a text.
    public func sourcePaths(after prefix: String) -> [String] {
        var index = firstSource(notBefore: prefix.utf8.span)
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
        let stamp = stamp(ofSource: index)
        return stamp.isKnown && stamp == FileStamp(facts)
    }

    /// What the file system knew of a source before it was read.
    func stamp(ofSource index: Int) -> FileStamp { FileStamp(bytes, at: source(index) + 24) }

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
        let index = firstUnit(notBefore: name.utf8.span)
        guard index < unitCount, isText(text(at: unit(index)), name) else { return nil }
        return index
    }

    /// The number of the first unit whose name does not come before another.
    func firstUnit(notBefore name: Span<UInt8>) -> Int {
        lowest(0..<unitCount) {
            ByteOrder.compare(bytes.span.extracting(text(at: unit($0))), name) < 0
        }
    }

    /// The bytes of a unit's row.
    func row(ofUnit index: Int) -> Range<Int> {
        unit(index)..<(unit(index) + RecordFormat.unitSize)
    }

    /// Where a unit's name and notes lie in `bytes`.
    func texts(ofUnit index: Int) -> (name: Range<Int>, notes: Range<Int>) {
        (text(at: unit(index)), text(at: unit(index) + 8))
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

    /// Where the heap begins in `bytes`.
    var heap: Int { unit(unitCount) }

    /// A stretch of the heap, whose start and length stand at a place.
    private func text(at place: Int) -> Range<Int> {
        let start = heap + Int(bytes.number(at: place, 4))
        return start..<(start + Int(bytes.number(at: place + 4, 4)))
    }

    private func isText(_ range: Range<Int>, _ text: String) -> Bool {
        ByteOrder.compare(bytes.span.extracting(range), text.utf8.span) == 0
    }

    /// The first number of a range for which something no longer holds, or the range's end.
    private func lowest(_ range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
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
