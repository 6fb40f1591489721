public import FileTree

/// What a build read, for the next one: a row for each source, or the number of a row that stays.
public struct RecordedSources: Sendable {
    struct Row: Sendable {
        var path: TextParts.Place
        var notes: TextParts.Place
        var hash: UInt64
        var stamp: FileStamp
    }

    private(set) var rows: [Row] = []
    private(set) var texts = TextParts()
    /// The numbers of the sources of a record that stay as they are.
    private(set) var kept: [Int32] = []
    /// Whether something differs from what was recorded before.
    public var isNew = false

    /// Begins without a source.
    public init() {}

    /// Adds a source.
    ///
    /// - Parameters:
    ///   - path: Its path; each path is added once.
    ///   - facts: What the file system knew of it before its first byte was read; `nil` where that
    ///     does not tell it from a later state.
    ///   - hash: The hash of its bytes.
    ///   - notes: What was learned from it.
    public mutating func append(
        _ path: String,
        _ facts: FileFacts?,
        hash: UInt64,
        notes: Span<UInt8>
    ) {
        append(path.utf8.span, facts.map { FileStamp($0) } ?? .unknown, hash: hash, notes: notes)
    }

    private mutating func append(
        _ path: Span<UInt8>,
        _ stamp: FileStamp,
        hash: UInt64,
        notes: Span<UInt8>
    ) {
        let (path, notes) = texts.append(path, notes)
        rows.append(Row(path: path, notes: notes, hash: hash, stamp: stamp))
    }

    /// Adds a source that is as a record says.
    ///
    /// - Parameter number: Its number in the record, which is the same for all.
    public mutating func keep(_ number: Int) {
        kept.append(Int32(number))
    }

    /// Adds what another thread read; its texts are not copied.
    public mutating func append(_ other: RecordedSources) {
        let offset = texts.append(other.texts)
        for var row in other.rows {
            row.path.part += offset
            row.notes.part += offset
            rows.append(row)
        }
        kept += other.kept
        isNew = isNew || other.isNew
    }

    /// Copies what is kept.
    ///
    /// - Parameter record: The record in which sources were kept.
    /// - Returns: The same sources, none of which needs a record.
    func copied(from record: OutputRecord) -> RecordedSources {
        var copy = self
        copy.kept = []
        for number in kept.map({ Int($0) }) {
            let (path, notes) = record.texts(ofSource: number)
            let bytes = record.bytes.span
            copy.append(
                bytes.extracting(path),
                record.stamp(ofSource: number),
                hash: record.hash(ofSource: number),
                notes: bytes.extracting(notes)
            )
        }
        return copy
    }

    /// The rows in the order of their paths' bytes.
    var sorted: [Row] {
        let texts = texts
        return rows.sorted { left, right in
            let (one, other) = (texts.part(of: left.path), texts.part(of: right.path))
            let (first, second) = (one.span, other.span)
            return ByteOrder.compare(
                first.extracting(left.path.range),
                second.extracting(right.path.range)
            ) < 0
        }
    }
}

/// What a commit writes into the record beside the files.
public struct BuildNotes: Sendable {
    /// The program and what else decides whether notes can be used.
    public var tool: UInt64
    /// What was read.
    public var sources: RecordedSources
    /// The record in which sources were kept; `nil` where none were.
    public var record: OutputRecord?
    /// What the build notes of itself.
    public var notes: [UInt8]

    /// Creates notes.
    public init(
        tool: UInt64 = 0,
        sources: RecordedSources = RecordedSources(),
        keptIn record: OutputRecord? = nil,
        notes: [UInt8] = []
    ) {
        self.tool = tool
        self.sources = sources
        self.record = record
        self.notes = notes
    }

    /// The same notes for a record: sources are kept in it, or copied from another.
    func forSession(_ record: OutputRecord) -> BuildNotes {
        guard let from = self.record, !from.isSame(as: record) else { return self }
        var notes = self
        notes.sources = sources.copied(from: from)
        notes.record = nil
        return notes
    }
}
