public import FileTree

/// What a build read, for the next one: a row for each source.
public struct RecordedSources: Sendable {
    struct Row: Sendable {
        var path: TextParts.Place
        var notes: TextParts.Place
        var hash: UInt64
        var stamp: FileStamp
    }

    private(set) var rows: [Row] = []
    private(set) var texts = TextParts()
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
        let (path, notes) = texts.append(path.utf8.span, notes)
        rows.append(
            Row(
                path: path,
                notes: notes,
                hash: hash,
                stamp: facts.map { FileStamp($0) } ?? .unknown
            )
        )
    }

    /// Adds what another thread read; its texts are not copied.
    public mutating func append(_ other: RecordedSources) {
        let offset = texts.append(other.texts)
        for var row in other.rows {
            row.path.part += offset
            row.notes.part += offset
            rows.append(row)
        }
        isNew = isNew || other.isNew
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
    /// What the build notes of itself.
    public var notes: [UInt8]

    /// Creates notes.
    public init(tool: UInt64 = 0, sources: RecordedSources = RecordedSources(), notes: [UInt8] = [])
    {
        self.tool = tool
        self.sources = sources
        self.notes = notes
    }
}
