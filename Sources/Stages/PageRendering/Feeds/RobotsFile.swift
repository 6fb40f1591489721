import CampaignModel

/// What robots may read, as RFC 9309 has it.
struct RobotsFile: Sendable, Equatable {
    /// Where robots look for it, if the site lies at its host's root.
    static let address = PageAddress("/robots.txt")

    /// Whether the environment keeps search engines out.
    var isNoindex: Bool
    /// The whole address of the sitemap.
    var sitemap: String

    var text: String {
        isNoindex
            ? "User-agent: *\nDisallow: /\n"
            : "User-agent: *\nDisallow:\n\nSitemap: \(sitemap)\n"
    }
}
