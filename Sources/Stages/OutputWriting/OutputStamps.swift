import FileTree

/// How the files of a record were found in the output folder, looked at before the folder is taken.
///
/// A session trusts them only if its record is the one that they were looked up for. A file that
/// changes afterwards has another stamp than the next record, so the next build sees it.
public struct OutputStamps: Sendable {
    private let record: OutputRecord
    /// By the files' numbers; `.unknown` where a file is missing or no file.
    private var stamps: [FileStamp]

    init(of record: OutputRecord, in folder: borrowing Folder) {
        self.record = record
        stamps = [FileStamp](repeating: .unknown, count: record.count)
        var walk = FactsWalk()
        for index in stamps.indices {
            let path = record.bytes.span.extracting(record.range(of: index))
            let facts = try? walk.facts(ofFile: path, below: folder)
            stamps[index] = facts.map { FileStamp($0) } ?? .unknown
        }
    }

    /// The stamp of a file, if it is the one of its record and older than the record's own writing.
    func unchanged(_ index: Int, in record: OutputRecord) -> FileStamp? {
        guard self.record.isSame(as: record), stamps[index] == record.stamp(of: index),
            stamps[index].changed < record.written
        else { return nil }
        return stamps[index]
    }
}

extension OutputWriting {
    /// Looks at the files of a record without taking the output folder.
    ///
    /// - Parameter record: What `record()` gave.
    /// - Returns: How the files were found; `nil` where the folder cannot be opened.
    public func stamps(of record: OutputRecord) -> OutputStamps? {
        guard let resolved = try? ResolvedPlaces(places), resolved.mistake == nil,
            let folder = try? Folder(at: resolved.output.path)
        else { return nil }
        return OutputStamps(of: record, in: folder)
    }
}
