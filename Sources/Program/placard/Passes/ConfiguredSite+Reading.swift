import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import OutputWriting
import SiteResolving

extension ConfiguredSite {
    /// What reading the settings gave.
    enum Reading {
        /// A site.
        case site(ConfiguredSite)
        /// Settings or content are missing, so that there is nothing to read.
        case nothing(LoadedSite)
    }

    /// Reads a site's settings.
    ///
    /// - Parameters:
    ///   - request: Which site, and how it is looked at.
    ///   - folder: The site's folders.
    /// - Returns: The site, or what is known where there is nothing more to read.
    /// - Throws: A failure of the machine, or wrong usage where there is no such environment.
    static func read(_ request: SiteRequest, in folder: SiteFolder) throws -> Reading {
        let reader = SettingsReader(environment: request.environment, options: request.settings)
        guard let bytes = try folder.read(SiteFolder.settingsName) else {
            return .nothing(
                LoadedSite(folder: folder, diagnostics: [SettingsReader.missing()])
            )
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
        guard let settings = loaded.settings(for: request) else { return .nothing(loaded) }
        guard let content = folder.content else {
            loaded.diagnostics.append(ProgramDiagnostics.noContent(request.content ?? "content"))
            return .nothing(loaded)
        }
        return .site(
            ConfiguredSite(
                request: request,
                loaded: loaded,
                settings: settings,
                content: content
            )
        )
    }

    /// Reads heads, counts and pictures.
    ///
    /// - Parameters:
    ///   - jobs: How many threads work.
    ///   - record: What the last build knew.
    ///   - memory: What need not be read again; what is read now is added. `nil` keeps nothing.
    /// - Returns: The site before anything of it is resolved.
    /// - Throws: A failure of the machine.
    func unresolved(jobs: Int, after record: BuildMemory?, memory: inout SiteMemory?) async throws
        -> UnresolvedSite
    {
        var loaded = loaded
        let heads = try await loaded.readContent(
            content,
            settings,
            request,
            jobs: jobs,
            record,
            memory: &memory
        )
        let clock = SiteClock.clock(
            of: settings,
            now: request.now,
            diagnostics: &loaded.diagnostics
        )
        return UnresolvedSite(
            loaded: loaded,
            settings: settings,
            heads: heads,
            clock: clock,
            receiver: request.preview.map { _ in PreviewPlace.receiver }
        )
    }
}

extension LoadedSite {
    /// The settings as the request wants them; `nil` where they cannot be read.
    fileprivate mutating func settings(for request: SiteRequest) -> SiteSettings? {
        guard var settings = reading?.settings else { return nil }
        if let preview = request.preview { preview.move(&settings) }
        if request.drafts { settings.environment.showsDrafts = true }
        if request.scheduled { settings.environment.showsScheduled = true }
        if settings.environment.isProduction, let sign = request.pullRequest {
            diagnostics.append(
                ProgramDiagnostics.productionInPullRequest(sign, settings: settings.path)
            )
        }
        return settings
    }

    /// Reads every front matter, and what else is known of `content/` and `static/` without bodies.
    fileprivate mutating func readContent(
        _ content: SharedFolder,
        _ settings: SiteSettings,
        _ request: SiteRequest,
        jobs: Int,
        _ record: BuildMemory?,
        memory: inout SiteMemory?
    ) async throws -> ContentHeads {
        let files: ContentFiles
        if let known = record?.inputs.contentFiles {
            files = known
        } else {
            files = try await contentFiles(content, jobs: jobs, memory: &memory)
        }
        self.files = files
        async let counted = CountsPass(content: content, settings: settings, path: request.counts)
            .counts()
        if jobs == 1 { _ = try await counted }
        var (heads, mistakes, rows) = try await HeadsPass(
            content: content,
            jobs: jobs,
            record: record
        ).heads(of: files, memory: &memory)
        diagnostics += mistakes
        self.rows = rows
        let (counts, wrongCounts) = try await counted
        heads.counts = counts
        diagnostics += wrongCounts
        let (pictures, failures) = try await PicturesPass(content: content, jobs: jobs)
            .pictures(among: files.attachments, memory: &memory)
        if let failure = failures.first { throw failure }
        self.pictures = pictures
        staticFiles = try listStaticFiles()
        return heads
    }

    private func contentFiles(_ content: SharedFolder, jobs: Int, memory: inout SiteMemory?)
        async throws -> ContentFiles
    {
        if let known = memory?.files { return known }
        let files = ContentFiles(try await content.folder.listing(ListingChoice(), jobs: jobs))
        memory?.files = files
        return files
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
