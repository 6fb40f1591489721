import CampaignModel
import FileTree

/// How the record of earlier builds and the files of this one differ.
struct RecordChanges {
    private let old: OutputRecord
    private let kept: KeptRows
    /// The rows of the old record whose paths the site no longer has.
    let stale: [Int]
    /// The new rows that the old record does not hold.
    private let added: [Int]
    /// Whether both hold the same files with the same bytes.
    let isNone: Bool

    /// Compares them.
    ///
    /// - Parameters:
    ///   - kept: The rows of the old record that stay.
    ///   - new: What was written beside them.
    init(_ kept: KeptRows, _ new: WrittenFiles) {
        let old = kept.record
        self.old = old
        self.kept = kept
        var stale: [Int] = []
        var added: [Int] = []
        Self.merge(old, new) { before, number, same in
            for index in before where !kept.holds(file: index) { stale.append(index) }
            guard let number else { return }
            let digest = new.rows[number].digest
            if !same.contains(where: { old.digest(of: $0) == digest }) { added.append(number) }
        }
        self.stale = stale
        self.added = added
        isNone = added.isEmpty && kept.fileCount + new.rows.count == old.count
    }

    /// The rows of what is about to be put in its place, beside those of the old record.
    func additions(_ new: WrittenFiles) -> RecordWriter {
        var writer = RecordWriter()
        for number in added {
            let row = new.rows[number]
            writer.add(file: new.paths.span.extracting(row.range), row.digest)
        }
        return writer
    }

    /// What a record says beside its files, which does not wait for them to be in their places.
    struct Beginning: Sendable {
        fileprivate var writer: RecordWriter
        fileprivate var units: UnitNumbers?

        /// Takes the sources, and the units of what was written.
        ///
        /// - Parameters:
        ///   - kept: The rows of the old record that stay.
        ///   - notes: What the next build should know; `nil` where that cannot be told for sure.
        ///   - new: What was written.
        init(_ kept: KeptRows, _ notes: BuildNotes?, unitsOf new: WrittenFiles) {
            writer = RecordWriter(kept)
            guard let notes else { return }
            writer.add(notes.sources, kept)
            units = writer.addUnits(of: new, kept)
        }
    }

    /// The rows of what is there in the end: this build's files and units, and stale files that stay.
    func final(
        _ beginning: consuming Beginning,
        _ new: WrittenFiles,
        keeping staying: [Int]
    ) -> RecordWriter {
        var writer = beginning.writer
        let units = beginning.units
        writer.reserve(files: kept.fileCount + new.rows.count + staying.count)
        var next = staying[...]
        Self.merge(old, new) { before, number, _ in
            for index in before {
                if kept.holds(file: index) {
                    let unit = old.maker(of: index).unit
                    writer.add(file: index, of: kept, unit: units?.number(ofOld: unit))
                } else if next.first == index {
                    next.removeFirst()
                    let path = old.bytes.span.extracting(old.range(of: index))
                    writer.add(file: path, old.digest(of: index))
                }
            }
            guard let number else { return }
            let row = new.rows[number]
            writer.add(
                file: new.paths.span.extracting(row.range),
                row.digest,
                stamp: row.stamp,
                unit: units?.number(ofNew: row.unit),
                category: row.category.rawValue
            )
        }
        return writer
    }

    /// Walks over both in the order of the paths: each new row with the old ones of its path, and the
    /// old ones that come before it; at last the old ones behind all new.
    private static func merge(
        _ old: OutputRecord,
        _ new: WrittenFiles,
        _ body: (_ before: Range<Int>, _ new: Int?, _ same: Range<Int>) -> Void
    ) {
        var next = 0
        for number in new.rows.indices {
            let path = new.paths.span.extracting(new.rows[number].range)
            let place = old.firstIndex(notBefore: path, from: next)
            var end = place
            while end < old.count, old.path(ofFile: end, is: path) { end += 1 }
            body(next..<place, number, place..<end)
            next = end
        }
        body(next..<old.count, nil, old.count..<old.count)
    }
}
