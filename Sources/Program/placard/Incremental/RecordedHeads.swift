import CampaignModel
import ContentReading
import FileTree
import OutputWriting

/// Reads heads, or takes them from the record of the last build.
///
/// Each worker owns one.
struct RecordedHeads: ~Copyable {
    private let content: SharedFolder
    private let record: BuildMemory?
    private var reader = HeadReader()
    private var rows = RecordedSources()
    private var fields = FieldBytes()

    /// Creates a reader with empty buffers.
    init(content: SharedFolder, record: BuildMemory?) {
        self.content = content
        self.record = record
    }

    /// The rows of the sources read so far, for the record.
    consuming func takeRows() -> RecordedSources { rows }

    /// The head of a source and what is wrong with it: from the record where size, times and inode
    /// are the same, else where the bytes are, else from the file.
    mutating func notes(of source: ContentSource) -> HeadNotes {
        let last = record?.record
        let number = last?.source(at: source.path)
        if let last, let number, let facts = source.facts,
            last.isUnchanged(source: number, facts),
            let notes = HeadNotes(ofSource: number, in: last)
        {
            rows.keep(number)
            return notes
        }
        var notes = HeadNotes(nil, [])
        guard let read = reader.read(source, in: content.folder, diagnostics: &notes.diagnostics)
        else { return notes }
        if let last, let number, last.hash(ofSource: number) == read.fingerprint,
            let known = HeadNotes(ofSource: number, in: last)
        {
            notes = known
        } else {
            notes.head = reader.head(
                of: source,
                fingerprint: read.fingerprint,
                diagnostics: &notes.diagnostics
            )
        }
        if let record {
            let isSettled = read.facts.changed < record.inputs.began
            addRow(notes, source.path, isSettled ? read.facts : nil, read.fingerprint)
        }
        return notes
    }

    private mutating func addRow(
        _ notes: HeadNotes,
        _ path: String,
        _ facts: FileFacts?,
        _ fingerprint: UInt64
    ) {
        // A buffer that lies in `self` cannot be read while rows are added to `self`.
        var fields = FieldBytes()
        swap(&fields, &self.fields)
        fields.removeAll()
        notes.write(into: &fields)
        rows.append(path, facts, hash: fingerprint, notes: fields.bytes.span)
        rows.isNew = true
        swap(&fields, &self.fields)
    }
}
