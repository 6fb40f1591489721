import CampaignModel
import Locales
import SiteResolving

/// A site of which everything but bodies and theme was read, and nothing resolved.
struct UnresolvedSite {
    /// What is known without resolving.
    var loaded: LoadedSite
    /// The settings of the build's environment.
    let settings: SiteSettings
    /// Every front matter.
    let heads: ContentHeads
    /// The moment of the build.
    let clock: SiteClock
    /// Where the preview takes signatures; `nil` in a build.
    let receiver: EndpointPattern?

    /// Resolves the site.
    ///
    /// - Parameter jobs: How many threads work.
    /// - Returns: The site with all that is wrong with it.
    consuming func resolved(jobs: Int) async -> LoadedSite {
        var loaded = loaded
        let resolver = SiteResolver(
            settings: settings,
            clock: clock,
            receiver: receiver,
            isRightToLeft: { LanguageName(of: $0).isRightToLeft }
        )
        let resolution = await resolver.resolution(
            of: heads,
            pictures: loaded.pictures,
            staticFiles: loaded.staticFiles.map { ("static/\($0)", PageAddress("/\($0)")) },
            jobs: jobs
        )
        loaded.diagnostics = SiteResolver.lowered(
            loaded.diagnostics,
            leavingOut: resolution.site.leftOut
        )
        loaded.diagnostics += resolution.diagnostics
        loaded.resolution = resolution
        return loaded
    }
}
