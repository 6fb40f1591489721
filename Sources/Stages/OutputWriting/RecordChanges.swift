import FileTree

/// How the record of earlier builds and the files of this one differ.
struct RecordChanges {
    private let old: OutputRecord
    private let new: WrittenFiles
    /// The rows of the old record whose paths the site no longer has.
    let stale: [Int]
    /// Whether both hold the same files with the same bytes.
    let isNone: Bool

    init(from old: OutputRecord, to new: WrittenFiles) {
        self.old = old
        self.new = new
        var stale: [Int] = []
        var same = 0
        Self.merge(old, new) { oldIndex, newIndex in
            guard let oldIndex else { return }
            guard let newIndex else { return stale.append(oldIndex) }
            if old.rows[oldIndex].digest == new.rows[newIndex].digest { same += 1 }
        }
        self.stale = stale
        isNone = same == old.rows.count && same == new.rows.count
    }

    /// Adds what was and what will be: both are Placard's while files are put in their places.
    func union(_ text: inout RecordText) {
        Self.merge(old, new) { oldIndex, newIndex in
            switch (oldIndex, newIndex) {
            case (let oldIndex?, let newIndex?):
                if old.rows[oldIndex].digest != new.rows[newIndex].digest {
                    add(old: oldIndex, &text)
                }
            case (let oldIndex?, nil): add(old: oldIndex, &text)
            case (nil, let newIndex?): add(new: newIndex, &text)
            case (nil, nil): break
            }
        }
    }

    /// Adds what is there in the end: this build's files, and stale ones that stay.
    func final(keeping kept: [Int]) -> (inout RecordText) -> Void {
        { text in
            var next = kept[...]
            Self.merge(old, new) { oldIndex, newIndex in
                if let oldIndex {
                    guard next.first == oldIndex else { return }
                    next.removeFirst()
                    add(old: oldIndex, &text)
                } else if let newIndex {
                    add(new: newIndex, &text)
                }
            }
        }
    }

    private func add(old index: Int, _ text: inout RecordText) {
        let row = old.rows[index]
        text.append(old.bytes.span.extracting(row.range), row.digest)
    }

    private func add(new index: Int, _ text: inout RecordText) {
        let row = new.rows[index]
        text.append(new.paths.span.extracting(row.range), row.digest)
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
            while oldIndex < old.rows.count {
                let order = ByteOrder.compare(
                    old.bytes.span.extracting(old.rows[oldIndex].range),
                    path
                )
                guard order <= 0 else { break }
                body(oldIndex, order == 0 ? newIndex : nil)
                oldIndex += 1
            }
            body(nil, newIndex)
        }
        while oldIndex < old.rows.count {
            body(oldIndex, nil)
            oldIndex += 1
        }
    }
}
