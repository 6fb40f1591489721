import FileTree

// The journal: the files that a build is about to put in their places, beside the record of those
// that are there. Both are Placard's until the next record stands. It has the form of a record, and
// its notes are the hash of the record that it goes with.
extension StateFolder {
    /// Notes what is about to be put in its place.
    ///
    /// - Parameters:
    ///   - rows: The files.
    ///   - record: What the folder holds; empty where there is no record.
    /// - Throws: A failure to write the journal; the one before is then as it was.
    func writeJournal(_ rows: consuming RecordWriter, of record: OutputRecord) throws(FileFailure) {
        let header = RecordHeader(
            seed: record.seed,
            place: place,
            tool: 0,
            written: FileClock.now
        )
        var base: [UInt8] = []
        base.append(record.hash, 8)
        try write(rows.parts(header, notes: base), to: journalName)
    }

    /// Forgets the journal, once the record holds what it says.
    func removeJournal() throws(FileFailure) {
        try folder.remove(journalName.utf8.span)
    }

    /// Takes the journal of a build that did not come to its end into the record.
    ///
    /// The record then tells of files alone: what is known of sources and units holds for the files
    /// before or for those behind, and nobody knows for which.
    ///
    /// - Throws: A failure of the machine; both are then as they were.
    func completeRecord() throws(FileFailure) {
        guard try folder.facts(journalName.utf8.span) != nil else { return }
        if case .record(let journal) = try read(journalName),
            let joined = try joined(journal)
        {
            let header = RecordHeader(
                seed: journal.seed,
                place: place,
                tool: 0,
                written: FileClock.now
            )
            try writeRecord(joined.parts(header))
        }
        try removeJournal()
    }

    /// The files of the record and of a journal in the order of their paths; `nil` where the journal
    /// goes with another record.
    private func joined(_ journal: OutputRecord) throws(FileFailure) -> RecordWriter? {
        let record: OutputRecord
        switch try readRecord(nil) {
        case .record(let found): record = found
        case .nothing, .damaged: record = OutputRecord(seed: journal.seed)
        }
        guard journal.withNotes({ $0.count == 8 && Array($0).number(at: 0, 8) == record.hash })
        else { return nil }
        var writer = RecordWriter()
        func add(_ file: Int, of record: OutputRecord) {
            let path = record.bytes.span.extracting(record.range(of: file))
            writer.add(file: path, record.digest(of: file))
        }
        var next = 0
        for file in 0..<journal.count {
            let path = journal.bytes.span.extracting(journal.range(of: file))
            let place = record.firstIndex(notBefore: path, from: next)
            for old in next..<place { add(old, of: record) }
            add(file, of: journal)
            next = place
        }
        for old in next..<record.count { add(old, of: record) }
        return writer
    }
}
