import CampaignModel
import FileTree

/// How the record of earlier builds and the files of this one differ.
struct RecordChanges {
    private let old: OutputRecord
    /// The rows of the old record whose paths the site no longer has.
    let stale: [Int]
    /// Whether both hold the same files with the same bytes.
    let isNone: Bool

    init(from old: OutputRecord, to new: WrittenFiles) {
        self.old = old
        var stale: [Int] = []
        var same = 0
        Self.merge(old, new) { oldIndex, newIndex in
            guard let oldIndex else { return }
            guard let newIndex else { return stale.append(oldIndex) }
            if old.digest(of: oldIndex) == new.rows[newIndex].digest { same += 1 }
        }
        self.stale = stale
        isNone = same == old.count && same == new.rows.count
    }

    /// The rows of what was and what will be: both are Placard's while files are put in their places.
    func union(with new: WrittenFiles) -> RecordWriter {
        var writer = RecordWriter()
        Self.merge(old, new) { oldIndex, newIndex in
            switch (oldIndex, newIndex) {
            case (let oldIndex?, let newIndex?):
                if old.digest(of: oldIndex) != new.rows[newIndex].digest {
                    add(old: oldIndex, to: &writer)
                }
            case (let oldIndex?, nil): add(old: oldIndex, to: &writer)
            case (nil, let newIndex?):
                let row = new.rows[newIndex]
                writer.add(file: new.paths.span.extracting(row.range), row.digest)
            case (nil, nil): break
            }
        }
        return writer
    }

    /// What a record says beside its files, which does not wait for them to be in their places.
    struct Beginning: Sendable {
        fileprivate var writer = RecordWriter()
        /// The place of each unit in the order of their names.
        fileprivate var places: [Int]

        /// Takes the sources, and the units of what was written.
        init(_ sources: RecordedSources, unitsOf new: WrittenFiles) {
            let order = new.sortedUnits
            places = [Int](repeating: 0, count: order.count)
            for (place, number) in order.enumerated() { places[number] = place }
            writer.add(sources)
            writer.addUnits(of: new, in: order)
        }
    }

    /// The rows of what is there in the end: this build's files and units, and stale files that stay.
    func final(_ beginning: consuming Beginning, _ new: WrittenFiles, keeping kept: [Int])
        -> RecordWriter
    {
        var writer = beginning.writer
        let places = beginning.places
        writer.reserve(files: new.rows.count + kept.count)
        var next = kept[...]
        Self.merge(old, new) { oldIndex, newIndex in
            if let oldIndex {
                guard next.first == oldIndex else { return }
                next.removeFirst()
                add(old: oldIndex, to: &writer)
            } else if let newIndex {
                let row = new.rows[newIndex]
                writer.add(
                    file: new.paths.span.extracting(row.range),
                    row.digest,
                    stamp: row.stamp,
                    unit: row.unit.map { places[$0] },
                    category: row.category.rawValue
                )
            }
        }
        return writer
    }

    private func add(old index: Int, to writer: inout RecordWriter) {
        writer.add(file: old.bytes.span.extracting(old.range(of: index)), old.digest(of: index))
    }

    /// Walks over both in the order of the paths: first each old row, with the new one of its path
    /// where there is one, then that new one alone.
    private static func merge(
        _ old: OutputRecord,
        _ new: WrittenFiles,
        _ body: (_ old: Int?, _ new: Int?) -> Void
    ) {
        var oldIndex = 0
        for newIndex in new.rows.indices {
            let path = new.paths.span.extracting(new.rows[newIndex].range)
            while oldIndex < old.count {
                let order = ByteOrder.compare(
                    old.bytes.span.extracting(old.range(of: oldIndex)),
                    path
                )
                guard order <= 0 else { break }
                body(oldIndex, order == 0 ? newIndex : nil)
                oldIndex += 1
            }
            body(nil, newIndex)
        }
        while oldIndex < old.count {
            body(oldIndex, nil)
            oldIndex += 1
        }
    }
}
