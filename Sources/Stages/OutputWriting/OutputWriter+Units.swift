import CampaignModel
public import FileTree

extension OutputWriter {
    /// Keeps the files of a unit whose key is the one recorded, if each is still as it was written.
    ///
    /// A file's size, times and inode are compared first; where they differ, its bytes decide.
    ///
    /// - Parameter number: The unit's number in the session's record.
    /// - Returns: Whether all were kept; if not, the unit is to be made again.
    /// - Throws: A failure of the machine.
    public mutating func keep(unit number: Int) throws(FileFailure) -> Bool {
        let record = session.record
        var stamps: [Int32: FileStamp] = [:]
        for file in session.units.files(of: number) {
            let path = record.bytes.span.extracting(record.range(of: Int(file)))
            let stamp: FileStamp?
            do {
                stamp = try self.stamp(of: Int(file), path)
            } catch {
                throw error.at(session.places.shown(path.outputText))
            }
            guard let stamp else { return false }
            if stamp != record.stamp(of: Int(file)) { stamps[file] = stamp }
        }
        files.keptUnits.append(Int32(number))
        if !stamps.isEmpty {
            files.hasNewStamps = true
            files.newStamps.merge(stamps) { first, _ in first }
        }
        return true
    }

    /// Begins the files of a unit.
    public mutating func beginUnit() {
        firstOfUnit = files.rows.count
    }

    /// Ends a unit: the files since its beginning are kept by later builds as long as its key is the
    /// same.
    ///
    /// - Parameters:
    ///   - name: The unit's name, which no other has.
    ///   - key: What it was made from.
    ///   - notes: What was learned while it was made.
    public mutating func endUnit(_ name: String, _ key: UnitKey, notes: Span<UInt8>) {
        for index in firstOfUnit..<files.rows.count { files.rows[index].unit = files.units.count }
        let places = files.texts.append(name.utf8.span, notes)
        files.units.append(WrittenFiles.Unit(name: places.0, key: key, notes: places.1))
    }

    /// How the file system knows a recorded file that is still as it was written; `nil` where it is
    /// not.
    private mutating func stamp(
        of index: Int,
        _ path: Span<UInt8>
    ) throws(FileFailure) -> FileStamp? {
        if let known = session.stamps?.unchanged(index, in: session.record) { return known }
        guard let facts = try walk.facts(ofFile: path, below: session.root.folder) else {
            return nil
        }
        let found = FileStamp(facts)
        let known = session.record.stamp(of: index)
        // What changed in the moment of the record's writing may have changed again since.
        if found == known, found.changed < session.record.written { return found }
        let digest = try FileDigest(
            of: path,
            in: session.root.folder,
            seed: session.record.seed,
            &scratch
        )
        return digest == session.record.digest(of: index) ? found : nil
    }
}

/// The files of each recorded unit.
struct RecordedUnits: Sendable {
    private var starts: [Int32]
    private var files: [Int32]

    init(_ record: OutputRecord) {
        starts = [Int32](repeating: 0, count: record.unitCount + 1)
        for index in 0..<record.count {
            if let unit = record.maker(of: index).unit { starts[unit + 1] += 1 }
        }
        for unit in 0..<record.unitCount { starts[unit + 1] += starts[unit] }
        files = [Int32](repeating: 0, count: Int(starts[record.unitCount]))
        var next = starts
        for index in 0..<record.count {
            guard let unit = record.maker(of: index).unit else { continue }
            files[Int(next[unit])] = Int32(index)
            next[unit] += 1
        }
    }

    /// The numbers of a unit's files in the record.
    func files(of unit: Int) -> ArraySlice<Int32> {
        files[Int(starts[unit])..<Int(starts[unit + 1])]
    }

    /// How many files have a unit.
    var fileCount: Int { files.count }
}
