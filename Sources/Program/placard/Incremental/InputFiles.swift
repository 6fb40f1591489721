import ContentReading
import Diagnostics
import FileTree

/// Every file that a build reads, as the file system knew it before the first was read.
struct InputFiles: Sendable {
    /// A file, or a folder of a theme.
    struct File: Sendable {
        /// Its name in the record: a path from the site's folder, or an absolute one behind `/`.
        var path: String
        /// What the file system knows of it.
        var facts: FileFacts
    }

    /// When the build began: what was changed before has an earlier time.
    let began: Int64
    /// The files of `content/`; `nil` once they are told apart.
    private var content: FileListing?
    /// The same, told apart.
    private(set) var contentFiles: ContentFiles?
    /// All files, but the Markdown files once those of `content/` are told apart; each name stands
    /// there once.
    private(set) var files: [File] = []
    /// Whether all are plain files and folders that can be listed.
    private(set) var isPlain = true

    /// Lists the files.
    ///
    /// - Parameters:
    ///   - folder: The site's folders.
    ///   - counts: The counts file, where it is not the site's own.
    ///   - jobs: How many threads list.
    /// - Throws: A failure of the machine.
    init?(of folder: SiteFolder, counts: String?, jobs: Int) async throws {
        guard let contentFolder = folder.content else { return nil }
        began = FileClock.now
        let listing = try await contentFolder.folder.listing(ListingChoice(), jobs: jobs)
        content = listing
        files.reserveCapacity(listing.entries.count + 64)
        add(listing, below: ContentFiles.prefix)
        for name in ["themes", "static"] {
            do {
                add(try folder.site.folder.folder(name.utf8.span).listing(), below: "\(name)/")
            } catch {
                guard error.reason == .missing else { throw error }
            }
        }
        if let facts = try folder.site.folder.facts(SiteFolder.settingsName.utf8.span) {
            add(SiteFolder.settingsName, facts)
        }
        for path in ProgramFiles.paths { add(elsewhere: path) }
        if let counts { add(elsewhere: try Place(counts).path) }
    }

    /// Tells the Markdown files with a head, whose facts are kept with them, from all others.
    ///
    /// - Parameter jobs: How many threads work.
    /// - Throws: Nothing that a file's state could cause.
    mutating func separateSources(jobs: Int) async throws {
        guard let content else { return }
        let contentFiles = try await Self.contentFiles(content, jobs: jobs)
        // Both are in the order of the paths, as far as the files of `content/` go.
        var next = 0
        files = files.filter { file in
            guard next < contentFiles.sources.count, contentFiles.sources[next].path == file.path
            else { return true }
            next += 1
            return false
        }
        self.content = nil
        self.contentFiles = contentFiles
    }

    private static func contentFiles(_ listing: FileListing, jobs: Int) async throws -> ContentFiles
    {
        let size = 512
        let count = (listing.entries.count + size - 1) / size
        let parts = try await inParallel(count: count, jobs: jobs) { queue in
            var parts: [(number: Int, files: ContentFiles)] = []
            while let block = queue.take() {
                for number in block {
                    let end = min(listing.entries.count, (number + 1) * size)
                    parts.append((number, ContentFiles(listing, entries: number * size..<end)))
                }
            }
            return parts
        }
        var all = ContentFiles(listing, entries: 0..<0)
        for part in parts.joined().sorted(by: { $0.number < $1.number }) { all.append(part.files) }
        all.addFailures(of: listing)
        return all
    }

    /// The same files, but of the Markdown files of `content/` only some, told apart.
    ///
    /// - Parameter sources: Their paths.
    /// - Returns: `nil` once all are told apart.
    func narrowed(to sources: Set<String>) -> InputFiles? {
        guard let content else { return nil }
        var narrowed = self
        narrowed.content = nil
        narrowed.contentFiles = ContentFiles(content, isWanted: sources.contains)
        narrowed.files = files.filter {
            !($0.path.hasPrefix(ContentFiles.prefix) && $0.path.hasSuffix(".md"))
        }
        return narrowed
    }

    /// Adds a file by its absolute path.
    mutating func add(elsewhere path: String) {
        guard !files.contains(where: { $0.path == path }) else { return }
        guard let facts = Self.facts(elsewhere: path) else {
            isPlain = false
            return
        }
        add(path, facts)
    }

    private mutating func add(_ path: String, _ facts: FileFacts) {
        if facts.kind != .file { isPlain = false }
        files.append(File(path: path, facts: facts))
    }

    private mutating func add(_ listing: FileListing, below prefix: String) {
        if !listing.failures.isEmpty { isPlain = false }
        let isTheme = prefix == "themes/"
        for entry in listing.entries {
            switch entry.kind {
            case .file:
                files.append(File(path: prefix + listing.path(of: entry), facts: entry.facts))
            case .folder where isTheme:
                files.append(File(path: prefix + listing.path(of: entry) + "/", facts: entry.facts))
            case .folder: break
            case .symbolicLink, .other: isPlain = false
            }
            if !entry.isText { isPlain = false }
        }
    }

    private static func facts(elsewhere path: String) -> FileFacts? {
        guard let place = try? Place(path), let root = try? Folder(at: "/") else { return nil }
        return try? root.facts(place.path.dropFirst().utf8.span)
    }

    /// Whether nothing but Markdown files was touched since the build began: what was read of all
    /// others is what was listed.
    func areSettled(in folder: SiteFolder) -> Bool {
        files.allSatisfy { file in
            if file.facts.kind == .folder { return true }
            return file.facts.changed < began && Self.facts(of: file, in: folder) == file.facts
        }
    }

    private static func facts(of file: File, in folder: SiteFolder) -> FileFacts? {
        if file.path.hasPrefix("/") { return facts(elsewhere: file.path) }
        if file.path.hasPrefix(ContentFiles.prefix), let content = folder.content {
            let inside = Array(file.path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
            return try? content.folder.facts(inside.span)
        }
        return try? folder.site.folder.facts(file.path.utf8.span)
    }
}
