import Digests
import FileTree

/// `.placard/` beside `site.yaml`: the lock and a record for each output folder.
struct StateFolder: ~Copyable, Sendable {
    static let name = ".placard"
    static let lockName = "lock"

    let folder: Folder
    /// Stands for the output folder in names and in the record.
    let place: UInt64
    let journalName: String
    private let recordName: String
    private let markerName: String

    /// Opens the folder and makes it where it is missing, for its owner alone and ignored by git.
    ///
    /// - Throws: A failure of the machine: `.symbolicLink` or `.notFolder` where something else lies
    ///   there.
    init(for places: ResolvedPlaces) throws(FileFailure) {
        let made = try Folder(at: places.site.path).madeFolder(Self.name.utf8.span, private: true)
        try Self.ignore(made)
        self.init(made, for: places)
    }

    /// Takes the folder as it is; `nil` where there is none.
    init?(existing places: ResolvedPlaces) {
        guard let site = try? Folder(at: places.site.path),
            let found = try? site.folder(Self.name.utf8.span)
        else { return nil }
        self.init(found, for: places)
    }

    private init(_ folder: consuming Folder, for places: ResolvedPlaces) {
        // A site that moves with its output folder keeps its record.
        let path = places.output.path(from: places.site) ?? places.output.path
        place = XXH3.digest(of: path.utf8.span)
        var digits: [UInt8] = []
        Hexadecimal.append(place, to: &digits)
        recordName = "output-\(String(decoding: digits, as: UTF8.self))"
        journalName = recordName + ".next"
        markerName = recordName + ".open"
        self.folder = folder
    }

    /// Tells git to leave the folder alone.
    private static func ignore(_ folder: borrowing Folder) throws(FileFailure) {
        do {
            let everything = Array("*\n".utf8)
            try folder.create(".gitignore".utf8.span, everything.span)
        } catch {
            guard error.reason == .exists else { throw error }
        }
    }

    /// The number of the process that holds the site's lock, as far as the file tells it.
    var lockHolder: Int? {
        var bytes: [UInt8] = []
        _ = try? folder.read(Self.lockName.utf8.span, limit: 32, into: &bytes)
        return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
    }

    /// What is recorded of the output folder.
    enum Found {
        case nothing
        case record(OutputRecord)
        case damaged
    }

    /// Reads the record.
    ///
    /// - Parameter known: A record that was read before; it is not read again where it is still there.
    /// - Returns: The record, or why there is none.
    /// - Throws: A failure of the machine.
    func readRecord(_ known: OutputRecord?) throws(FileFailure) -> Found {
        if let known, let facts = try folder.facts(recordName.utf8.span),
            facts.kind == .file, FileStamp(facts) == known.stamp
        {
            return .record(known)
        }
        return try read(recordName)
    }

    /// Reads a file that has the form of a record.
    func read(_ name: String) throws(FileFailure) -> Found {
        var bytes: [UInt8] = []
        let facts: FileFacts
        do {
            facts = try folder.read(name.utf8.span, limit: RecordFormat.largest, into: &bytes)
        } catch {
            switch error.reason {
            case .missing: return .nothing
            case .symbolicLink, .isFolder, .notRegular, .tooLarge: return .damaged
            default: throw error.at("\(Self.name)/\(name)")
            }
        }
        guard var record = RecordFormat.record(from: bytes, place: place) else { return .damaged }
        record.stamp = FileStamp(facts)
        return .record(record)
    }

    func writeRecord(_ parts: [ArraySlice<UInt8>]) throws(FileFailure) {
        try write(parts, to: recordName)
    }

    /// Writes a file that has the form of a record.
    func write(_ parts: [ArraySlice<UInt8>], to name: String) throws(FileFailure) {
        do {
            try folder.replace(name.utf8.span, parts: parts)
        } catch {
            throw error.at("\(Self.name)/\(name)")
        }
    }

    /// Whether a build wrote into the output folder and did not come to its end.
    func isMarked() throws(FileFailure) -> Bool {
        try folder.facts(markerName.utf8.span) != nil
    }

    /// Notes that the output folder may hold staged files from now on.
    func mark() throws(FileFailure) {
        do {
            let nothing: [UInt8] = []
            try folder.create(markerName.utf8.span, nothing.span)
        } catch {
            guard error.reason == .exists else { throw error.at("\(Self.name)/\(markerName)") }
        }
    }

    /// Notes that the output folder holds no staged files.
    func unmark() throws(FileFailure) {
        try folder.remove(markerName.utf8.span)
    }
}
