public import CampaignModel
public import Diagnostics
public import FileTree

/// The files of `content/`, told apart by their paths.
public struct ContentFiles: Sendable {
    /// What paths start with, wherever the folder lies.
    public static let prefix = "content/"

    /// Campaigns, pages, updates and texts for e-mails, sorted by path.
    public var sources: [ContentSource] = []
    /// Pictures and files to link, sorted by path.
    public var attachments: [Attachment] = []
    /// What does not belong in `content/`.
    public var diagnostics: [Diagnostic] = []

    /// Tells the files of a listing of the content folder apart.
    ///
    /// - Parameters:
    ///   - listing: The content folder.
    ///   - range: The numbers of the entries that are looked at; parts are put together by `append`.
    ///   - isWanted: Whether a Markdown file, by its path from the site's folder, is looked at.
    public init(
        _ listing: FileListing,
        entries range: Range<Int>,
        isWanted: (String) -> Bool = { _ in true }
    ) {
        for entry in listing.entries[range] where entry.kind != .folder {
            let path = listing.path(of: entry)
            let whole = Self.prefix + path
            if whole.hasSuffix(".md"), !isWanted(whole) { continue }
            guard entry.isText else {
                diagnostics.append(.unreadableName(whole))
                continue
            }
            let meaning = ContentPath(path)
            guard meaning != .ignored else { continue }
            guard entry.kind == .file else {
                diagnostics.append(
                    entry.kind == .symbolicLink ? .symbolicLink(whole) : .notAFile(whole)
                )
                continue
            }
            add(meaning, whole, entry.facts)
        }
    }

    /// Tells all files of a listing of the content folder apart.
    public init(_ listing: FileListing, isWanted: (String) -> Bool = { _ in true }) {
        self.init(listing, entries: listing.entries.indices, isWanted: isWanted)
        addFailures(of: listing)
    }

    /// Adds the files of the entries behind those looked at so far.
    public mutating func append(_ next: ContentFiles) {
        sources += next.sources
        attachments += next.attachments
        diagnostics += next.diagnostics
    }

    /// Adds what could not be listed, once all entries were looked at.
    public mutating func addFailures(of listing: FileListing) {
        diagnostics += listing.failures.map { .unreadable(Self.prefix + $0.path, $0.words) }
    }

    private mutating func add(_ meaning: ContentPath, _ path: String, _ facts: FileFacts) {
        switch meaning {
        case .source(let kind):
            sources.append(
                ContentSource(path: path, kind: kind, byteCount: facts.size, facts: facts)
            )
        case .attachment: attachments.append(Attachment(path: path, byteCount: facts.size))
        case .settings: diagnostics.append(.settingsInContent(path))
        case .misplaced: diagnostics.append(.misplacedFile(path))
        case .undatedUpdate: diagnostics.append(.undatedUpdate(path))
        case .counts, .ignored: break
        }
    }
}
