import Diagnostics
import CampaignModel
import PageRendering

extension HostPlan {
    /// What a host must know of a site.
    ///
    /// - Parameters:
    ///   - site: The site.
    ///   - source: What its pages are made of.
    ///   - frames: The origins of all videos that bodies play.
    init(of site: Site, source: PageSource, frames: Set<String>) {
        let removed = site.leftOut.filter { $0.reason == .removed }.flatMap(\.addresses)
        let gone = Set(removed)
        self.init(
            hosting: site.settings.hosting?.value ?? .none,
            settingsPath: site.settings.path,
            redirects: site.redirects.filter { $0.status != 410 || !gone.contains($0.from) },
            removed: removed,
            notFoundPages: site.languages.map {
                HostPlan.NotFoundPage(root: $0.root, page: $0.root.appending("404.html"))
            },
            headers: site.settings.headers,
            policy: source.policyOfAllPages(frames: frames.sorted()),
            isHiddenFromSearch: site.settings.environment.isNoindex
        )
    }
}
