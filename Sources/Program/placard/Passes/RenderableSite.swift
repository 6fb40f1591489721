import CampaignModel
import Diagnostics
import PageRendering
import SiteResolving
import ThemeReading

/// A site of which pages can be rendered: resolved, with its theme and settled templates.
struct RenderableSite: Sendable {
    /// The site and its folders.
    var loaded: LoadedSite
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// The resolved site and what answers its bodies.
    var resolution: SiteResolver.Resolution
    /// The theme.
    let theme: Theme
    /// What pages are made of.
    var source: PageSource
    /// The templates.
    let programs: PagePrograms

    /// The site.
    var site: Site { resolution.site }
    /// Where bodies are read and what answers their holes.
    var texts: TextSource {
        TextSource(content: content, bodies: resolution.bodies, site: resolution.site)
    }

    /// Settles the templates of a site.
    ///
    /// - Parameters:
    ///   - loaded: A site after the first pass, with its theme.
    ///   - jobs: How many threads settle them.
    ///   - diagnostics: What is wrong with the theme and the settings' Markdown is appended here.
    /// - Returns: The site; `nil` where no page of it can be rendered.
    /// - Throws: Nothing that a site could cause.
    static func site(of loaded: LoadedSite, jobs: Int, diagnostics: inout [Diagnostic])
        async throws -> RenderableSite?
    {
        diagnostics += loaded.theme?.diagnostics ?? []
        guard let resolution = loaded.resolution, let content = loaded.folder.content,
            let theme = loaded.theme?.theme
        else { return nil }
        let source = PageSource.source(
            of: resolution.site,
            theme: theme,
            bodies: resolution.bodies,
            diagnostics: &diagnostics
        )
        let programs = try await theme.programs(for: resolution.site, source: source, jobs: jobs)
        guard let programs else { return nil }
        return RenderableSite(
            loaded: loaded,
            content: content,
            resolution: resolution,
            theme: theme,
            source: source,
            programs: programs
        )
    }
}
