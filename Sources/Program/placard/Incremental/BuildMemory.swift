import CampaignModel
import ContentReading
import Digests
import FileTree
import OutputWriting

/// What a build knows before it begins: its input files, their hashes, and what the last build left
/// behind.
struct BuildMemory: Sendable {
    /// The input files.
    let inputs: InputFiles
    /// The hash of each input file that is no Markdown file.
    let hashes: [String: UInt64]
    /// The hash of the program.
    let tool: UInt64
    /// The hash of the program and of every file of the site's themes.
    let theme: UInt64
    /// The last build's record; `nil` where there is none, or one of another program.
    let record: OutputRecord?
    /// The output folder; `nil` where its files need no look before it is taken.
    private let output: OutputWriting?
    /// The number of this build among those that changed the record.
    let build: Int

    /// Hashes the input files that are not known by size, times and inode.
    ///
    /// - Parameters:
    ///   - inputs: The input files.
    ///   - record: The last build's record.
    ///   - folder: The site's folders.
    ///   - output: The output folder; `nil` where its files need no look before it is taken.
    ///   - jobs: How many threads read.
    /// - Throws: A failure to read one.
    init(
        _ inputs: InputFiles,
        _ record: OutputRecord?,
        in folder: SiteFolder,
        _ output: OutputWriting?,
        jobs: Int
    ) async throws {
        let files = inputs.files
        let parts = try await inParallel(count: files.count, jobs: jobs) { queue in
            var hasher = InputHasher(folder: folder, record: record)
            var hashes: [(path: String, hash: UInt64)] = []
            while let block = queue.take() {
                for number in block {
                    hashes.append((files[number].path, try hasher.hash(of: files[number])))
                }
            }
            return hashes
        }
        let hashes = Dictionary(parts.flatMap { $0.map { ($0.path, $0.hash) } }) { $1 }
        func hash(of kind: (String) -> Bool) -> UInt64 {
            var fields = FieldBytes()
            for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) where kind(path) {
                fields.append(path)
                fields.append(hash)
            }
            return XXH3.digest(of: fields.bytes.span)
        }
        let programs = Set(ProgramFiles.paths)
        let tool = hash { programs.contains($0) }
        self.inputs = inputs
        self.output = output
        self.hashes = hashes
        self.tool = tool
        theme = hash { programs.contains($0) || $0.hasPrefix("themes/") }
        let known = record.flatMap { $0.tool == tool ? $0 : nil }
        self.record = known
        build = (known.flatMap { ReportNotes(in: $0) }?.build ?? 0) &+ 1
    }

    /// How the recorded files lie in the output folder.
    func outputStamps() -> OutputStamps? {
        record.flatMap { output?.stamps(of: $0) }
    }

    /// The rows of all input files that are no Markdown files.
    func sources() -> RecordedSources {
        var rows = RecordedSources()
        let nothing: [UInt8] = []
        for file in inputs.files {
            rows.append(
                file.path,
                file.facts.kind == .file ? file.facts : nil,
                hash: hashes[file.path] ?? 0,
                notes: nothing.span
            )
        }
        return rows
    }
}

/// Hashes input files through one buffer.
struct InputHasher: ~Copyable {
    private let folder: SiteFolder
    private let record: OutputRecord?
    private var bytes: [UInt8] = []

    init(folder: SiteFolder, record: OutputRecord?) {
        self.folder = folder
        self.record = record
    }

    /// The hash of a file, from the record where it is surely the same.
    mutating func hash(of file: InputFiles.File) throws(FileFailure) -> UInt64 {
        if file.facts.kind == .folder { return 1 }
        if let record, let number = record.source(at: file.path),
            record.isUnchanged(source: number, file.facts)
        {
            return record.hash(ofSource: number)
        }
        var hash = XXH3()
        if file.path.hasPrefix("/") {
            let place = try Place(file.path)
            let inside = Array(place.path.utf8.dropFirst())
            var isFirst = true
            try Folder(at: "/").readParts(of: inside.span, through: &bytes) { _, part in
                defer { isFirst = isFirst && part.isEmpty }
                if isFirst, let identifier = BuildIdentifier.find(in: part) {
                    hash.update(identifier.span)
                    return false
                }
                hash.update(part)
                return true
            }
        } else if file.path.hasPrefix(ContentFiles.prefix), let content = folder.content {
            let inside = Array(file.path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
            try content.folder.readParts(of: inside.span, through: &bytes) {
                hash.update($1)
                return true
            }
        } else {
            try folder.site.folder.readParts(of: file.path.utf8.span, through: &bytes) {
                hash.update($1)
                return true
            }
        }
        return hash.value
    }
}
