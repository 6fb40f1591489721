import CampaignModel
import ContentReading
import Diagnostics
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
    /// How the files of the last build's record lie in the output folder; `nil` without one.
    var stamps: OutputStamps?
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
    ///   - readsTheme: Whether the theme is read too.
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
    ///   - readsTheme: Whether the theme is read too.
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
        let start: ConfiguredSite
        switch try ConfiguredSite.read(
            request,
            in: folder ?? SiteFolder(content: request.content)
        ) {
        case .nothing(let loaded): return loaded
        case .site(let configured): start = configured
        }
        // A theme depends on the settings only: it is read beside the content and while one thread
        // resolves, and so is what lies in the output folder.
        async let theme =
            readsTheme
            ? ReadTheme(of: start.settings, in: start.loaded.folder, jobs: jobs) : nil
        if jobs == 1 { _ = try await theme }
        let site = try await start.unresolved(jobs: jobs, after: record, memory: &memory)
        async let stamps = readsTheme && jobs > 1 ? record?.outputStamps() : nil
        var loaded = await site.resolved(jobs: jobs)
        loaded.theme = try await theme
        loaded.stamps = await stamps
        return loaded
    }
}
