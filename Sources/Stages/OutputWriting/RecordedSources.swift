public import FileTree

/// What a build read, for the next one: a row for each source.
public struct RecordedSources: Sendable {
    struct Row: Sendable {
        /// The number of the part in which path and notes lie.
        var part: Int
        var path: Range<Int>
        var notes: Range<Int>
        var hash: UInt64
        var stamp: FileStamp
    }

    /// The size of a part: large ones would lie in memory twice while they grow.
    private static let partSize = 1 << 18

    private(set) var rows: [Row] = []
    private(set) var parts: [[UInt8]] = []
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
        let needed = path.utf8.count + notes.count
        if parts.last.map({ $0.count + needed > Self.partSize }) ?? true {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(max(needed, Self.partSize))
        }
        let part = parts.count - 1
        let start = parts[part].count
        parts[part].append(contentsOf: path.utf8)
        let middle = parts[part].count
        parts[part].append(notes)
        rows.append(
            Row(
                part: part,
                path: start..<middle,
                notes: middle..<parts[part].count,
                hash: hash,
                stamp: facts.map { FileStamp($0) } ?? .unknown
            )
        )
    }

    /// Adds what another thread read; its texts are not copied.
    public mutating func append(_ other: RecordedSources) {
        let offset = parts.count
        parts += other.parts
        for var row in other.rows {
            row.part += offset
            rows.append(row)
        }
        isNew = isNew || other.isNew
    }

    /// The rows in the order of their paths' bytes.
    var sorted: [Row] {
        let parts = parts
        return rows.sorted { left, right in
            let (one, other) = (parts[left.part], parts[right.part])
            let (first, second) = (one.span, other.span)
            return ByteOrder.compare(
                first.extracting(left.path),
                second.extracting(right.path)
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
