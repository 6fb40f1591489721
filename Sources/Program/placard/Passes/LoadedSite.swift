import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import Locales
import OutputWriting
import SiteResolving

/// A site after the first pass: everything but its bodies.
struct LoadedSite: Sendable {
    /// The folders.
    var folder: SiteFolder
    /// What became of `site.yaml`.
    var reading: SettingsReading?
    /// The site; `nil` where the settings cannot be read.
    var resolution: SiteResolver.Resolution?
    /// The files of `content/`.
    var files: ContentFiles?
    /// The files of `static/`, by their paths below it.
    var staticFiles: [String] = []
    /// The pictures of `content/`.
    var pictures: [ContentAsset] = []
    /// The theme; `nil` where nobody asked for it.
    var theme: ReadTheme?
    /// What the next build should know of the sources.
    var rows = RecordedSources()
    /// What is wrong so far.
    var diagnostics: [Diagnostic] = []

    /// The site.
    var site: Site? { resolution?.site }
}

extension LoadedSite {
    /// Reads and resolves a site.
    ///
    /// - Parameters:
    ///   - request: Which site, and how it is looked at.
    ///   - jobs: How many threads work.
    ///   - folder: The site's folders, where they are open already.
    ///   - readsTheme: Whether the theme is read too, beside the heads.
    ///   - record: What the last build knew.
    /// - Returns: The site; where something is wrong it holds what could be made.
    /// - Throws: A failure of the machine, or wrong usage where there is no such environment.
    static func load(
        _ request: SiteRequest,
        jobs: Int,
        in folder: SiteFolder? = nil,
        readsTheme: Bool = false,
        after record: BuildMemory? = nil
    ) async throws -> LoadedSite {
        var nothing: SiteMemory?
        return try await load(
            request,
            jobs: jobs,
            in: folder,
            readsTheme: readsTheme,
            after: record,
            memory: &nothing
        )
    }

    /// Reads and resolves a site of which something may be known already.
    ///
    /// - Parameters:
    ///   - request: Which site, and how it is looked at.
    ///   - jobs: How many threads work.
    ///   - folder: The site's folders, where they are open already.
    ///   - readsTheme: Whether the theme is read too, beside the heads.
    ///   - record: What the last build knew.
    ///   - memory: What need not be read again; what is read now is added. `nil` keeps nothing.
    /// - Returns: The site; where something is wrong it holds what could be made.
    /// - Throws: A failure of the machine, or wrong usage where there is no such environment.
    static func load(
        _ request: SiteRequest,
        jobs: Int,
        in folder: SiteFolder? = nil,
        readsTheme: Bool = false,
        after record: BuildMemory? = nil,
        memory: inout SiteMemory?
    ) async throws -> LoadedSite {
        let folder = try folder ?? SiteFolder(content: request.content)
        let reader = SettingsReader(environment: request.environment, options: request.settings)
        guard let bytes = try folder.read(SiteFolder.settingsName) else {
            return LoadedSite(folder: folder, diagnostics: [SettingsReader.missing()])
        }
        let reading = reader.settings(from: bytes)
        var loaded = LoadedSite(
            folder: folder,
            reading: reading,
            diagnostics: reading.diagnostics
        )
        let known = reading.knownEnvironments
        if !known.isEmpty, !known.contains(request.environment) {
            throw UsageMistake(
                "There is no environment '\(request.environment)'; this site has \(known.joined(separator: ", "))."
            )
        }
        guard var settings = reading.settings else { return loaded }
        if let preview = request.preview { preview.move(&settings) }
        if request.drafts { settings.environment.showsDrafts = true }
        if request.scheduled { settings.environment.showsScheduled = true }
        if settings.environment.isProduction, let sign = request.pullRequest {
            loaded.diagnostics.append(
                ProgramDiagnostics.productionInPullRequest(sign, settings: settings.path)
            )
        }
        guard readsTheme, folder.content != nil else {
            try await loaded.resolve(settings, request, jobs: jobs, record, memory: &memory)
            return loaded
        }
        // Templates are compiled while most of the time sources are read, and one thread resolves.
        async let theme = ReadTheme(of: settings, in: folder)
        if jobs == 1 { _ = try await theme }
        try await loaded.resolve(settings, request, jobs: jobs, record, memory: &memory)
        loaded.theme = try await theme
        return loaded
    }

    private mutating func resolve(
        _ settings: SiteSettings,
        _ request: SiteRequest,
        jobs: Int,
        _ record: BuildMemory?,
        memory: inout SiteMemory?
    ) async throws {
        guard let content = folder.content else {
            diagnostics.append(ProgramDiagnostics.noContent(request.content ?? "content"))
            return
        }
        let files: ContentFiles
        if let known = record?.inputs.contentFiles {
            files = known
        } else {
            files = try await contentFiles(content, jobs: jobs, memory: &memory)
        }
        self.files = files
        var (heads, mistakes, rows) = try await HeadsPass(
            content: content,
            jobs: jobs,
            record: record
        ).heads(of: files, memory: &memory)
        diagnostics += mistakes
        self.rows = rows
        heads.counts = try counts(settings, request)
        let (pictures, failures) = try await PicturesPass(content: content, jobs: jobs)
            .pictures(among: files.attachments, memory: &memory)
        if let failure = failures.first { throw failure }
        self.pictures = pictures
        staticFiles = try listStaticFiles()
        let resolver = SiteResolver(
            settings: settings,
            clock: SiteClock.clock(of: settings, now: request.now, diagnostics: &diagnostics),
            receiver: request.preview.map { _ in PreviewPlace.receiver },
            isRightToLeft: { LanguageName(of: $0).isRightToLeft }
        )
        let resolution = resolver.resolution(
            of: heads,
            pictures: pictures,
            staticFiles: staticFiles.map { ("static/\($0)", PageAddress("/\($0)")) }
        )
        diagnostics = SiteResolver.lowered(diagnostics, leavingOut: resolution.site.leftOut)
        diagnostics += resolution.diagnostics
        self.resolution = resolution
    }

    private func contentFiles(_ content: SharedFolder, jobs: Int, memory: inout SiteMemory?)
        async throws -> ContentFiles
    {
        if let known = memory?.files { return known }
        let files = ContentFiles(try await content.folder.listing(ListingChoice(), jobs: jobs))
        memory?.files = files
        return files
    }

    private mutating func counts(_ settings: SiteSettings, _ request: SiteRequest) throws
        -> SignatureCounts
    {
        if let path = request.counts {
            var bytes: [UInt8] = []
            let place = try Place(path)
            let root = try Folder(at: "/")
            do {
                try root.read(place.path.dropFirst().utf8.span, limit: 4 << 20, into: &bytes)
            } catch {
                throw UsageMistake("--counts: \(error.at(path).description).")
            }
            return CountsReader.counts(from: bytes, path: path, diagnostics: &diagnostics)
        }
        let name = settings.counts.file?.value ?? "counts.yaml"
        var bytes: [UInt8] = []
        do {
            try folder.content?.folder.read(name.utf8.span, limit: 4 << 20, into: &bytes)
        } catch {
            if settings.counts.file == nil, error.reason == .missing { return SignatureCounts() }
            diagnostics.append(
                ProgramDiagnostics.noCounts(
                    name,
                    error.words,
                    at: SourceLocation(
                        path: settings.path,
                        range: settings.counts.file?.range
                    )
                )
            )
            return SignatureCounts()
        }
        return CountsReader.counts(
            from: bytes,
            path: ContentFiles.prefix + name,
            diagnostics: &diagnostics
        )
    }

    /// The files of `static/`; hidden ones such as `.well-known/` are copied too.
    private mutating func listStaticFiles() throws -> [String] {
        let place: Folder
        do {
            place = try folder.site.folder.folder("static".utf8.span)
        } catch {
            guard error.reason == .missing else { throw error.at("static") }
            return []
        }
        let files = try StaticFiles(in: place, shown: "static")
        diagnostics += files.diagnostics
        return files.paths
    }
}
