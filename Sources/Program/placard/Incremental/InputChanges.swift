import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import OutputWriting

/// How the input files of a build differ from those of the last one: why its units are rendered.
///
/// It is asked only about units whose keys differ, and decides nothing.
struct InputChanges: Sendable {
    /// Why everything is rendered; `nil` where the last build's record can be used.
    let whole: RenderingCause?
    /// What every page may show.
    private let shared: [RenderingCause]
    /// The counts that changed, as a cause.
    private let counts: [RenderingCause]
    private let record: OutputRecord
    private let hashes: [String: UInt64]
    private let sources: [ContentSource]

    /// Compares the input files of a build with a record.
    ///
    /// - Parameters:
    ///   - memory: The input files of the build.
    ///   - record: What the last build left behind.
    ///   - request: The hash of what was asked for.
    ///   - build: What was asked for.
    ///   - counts: The path of the signature counts.
    init(
        _ memory: BuildMemory,
        since record: OutputRecord,
        request: UInt64,
        of build: BuildRequest,
        counts: String
    ) {
        self.record = record
        hashes = memory.hashes
        sources = memory.inputs.contentFiles?.sources ?? []
        if build.isForced {
            whole = RenderingCause(.forced)
        } else if record.tool != memory.tool {
            whole = RenderingCause(record.sourceCount > 0 ? .otherProgram : .noRecord)
        } else {
            whole = nil
        }
        guard whole == nil else {
            shared = []
            self.counts = []
            return
        }
        var shared: [RenderingCause] = []
        if Self.isChanged(SiteFolder.settingsName, hashes, record) {
            shared.append(RenderingCause(.settings, SiteFolder.settingsName))
        }
        let themes = Self.changedThemeFiles(hashes, record)
        if let first = themes.first {
            let others = themes.count - 1
            shared.append(
                RenderingCause(.theme, others == 0 ? first : "\(first) and \(others) more")
            )
        }
        if let notes = ReportNotes(in: record) {
            if notes.request != request { shared.append(RenderingCause(.options)) }
            if !notes.holds(at: build.site.now) { shared.append(RenderingCause(.moment)) }
        }
        self.shared = shared
        self.counts =
            Self.isChanged(counts, hashes, record) ? [RenderingCause(.counts, counts)] : []
    }

    /// Why the unit of a campaign's version is rendered, whose key is another.
    func causes(of reference: VersionReference, in site: Site) -> [RenderingCause] {
        let campaign = site.campaigns[reference.campaign]
        let own = campaign.versions[reference.version]
        var causes: [RenderingCause] = []
        func add(_ kind: RenderingCause.Kind, _ file: ContentFile) {
            if isChanged(file) { causes.append(RenderingCause(kind, file.path)) }
        }
        add(.text, own.file)
        for version in campaign.versions where version.language != own.language {
            add(.translation, version.file)
        }
        for update in own.updates { add(.update, update.head.file) }
        if let mail = own.mail, mail.hasOwnText { add(.email, mail.file) }
        for next in own.next { add(.offered, site[next].file) }
        let pictures = [own.image, own.shareImage] + own.variantImages
        for path in Set(pictures.compactMap { $0?.path }).sorted()
        where Self.isChanged(path, hashes, record) {
            causes.append(RenderingCause(.picture, path))
        }
        causes += counts + shared
        return causes.isEmpty ? gone(besides: campaign.path) : causes
    }

    /// Why a page of `content/pages/` is rendered, whose key is another.
    func causes(ofPage number: Int, in site: Site) -> [RenderingCause] {
        let page = site.pages[number]
        var causes = isChanged(page.head.file) ? [RenderingCause(.text)] : []
        for other in page.versions where other != number {
            let file = site.pages[other].head.file
            if isChanged(file) { causes.append(RenderingCause(.translation, file.path)) }
        }
        causes += shared
        return causes.isEmpty ? gone(besides: page.head.file.path) : causes
    }

    /// The files beside a source that were there when the last build ran; that something changed
    /// elsewhere where none is gone.
    private func gone(besides path: String) -> [RenderingCause] {
        let ending = "/campaign.md"
        let start =
            path.hasSuffix(ending)
            ? path.dropLast(ending.count - 1) : path.dropLast(2)
        let gone = record.sourcePaths(after: String(start)).filter {
            $0.hasSuffix(".md") && !hasSource($0)
        }
        let causes = gone.map { path in
            let kind: RenderingCause.Kind =
                path.contains("/updates/")
                ? .update : path.contains("/email.") ? .email : .translation
            return RenderingCause(kind, path)
        }
        return causes.isEmpty ? [RenderingCause(.elsewhere)] : causes
    }

    /// Whether there is a source of a path; sources are sorted by path.
    private func hasSource(_ path: String) -> Bool {
        var low = 0
        var high = sources.count
        while low < high {
            let middle = (low + high) / 2
            if sources[middle].path == path { return true }
            if sources[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return false
    }

    private func isChanged(_ file: ContentFile) -> Bool {
        record.source(at: file.path).map(record.hash(ofSource:)) != file.fingerprint
    }

    private static func isChanged(
        _ path: String,
        _ hashes: [String: UInt64],
        _ record: OutputRecord
    ) -> Bool {
        record.source(at: path).map(record.hash(ofSource:)) != hashes[path]
    }

    /// The changed files of themes; folders where no file changed.
    private static func changedThemeFiles(
        _ hashes: [String: UInt64],
        _ record: OutputRecord
    ) -> [String] {
        let known = hashes.keys.filter { $0.hasPrefix("themes/") }
        let gone = record.sourcePaths(after: "themes/").filter { hashes[$0] == nil }
        let changed = (known.filter { isChanged($0, hashes, record) } + gone).sorted()
        let files = changed.filter { !$0.hasSuffix("/") }
        return files.isEmpty ? changed : files
    }
}

extension Pipeline {
    /// How the input files differ from those of the last build.
    func changes(_ memory: BuildMemory, since record: OutputRecord, of site: Site)
        -> InputChanges
    {
        let name = site.settings.counts.file?.value ?? "counts.yaml"
        return InputChanges(
            memory,
            since: record,
            request: requestHash,
            of: request,
            counts: request.site.counts.flatMap { try? Place($0).path }
                ?? ContentFiles.prefix + name
        )
    }
}
