import Diagnostics
import ThemeReading
import CampaignModel
import PageRendering

/// Which address is made of what; what is not in it does not exist, whatever lies on the disk.
struct PreviewTable: Sendable {
    /// What is served at an address.
    enum Producer: Sendable, Equatable {
        /// The petition page, share page, variants, updates and e-mail of a campaign in one language.
        case campaign(VersionReference)
        /// The number of a page in `Site.pages`.
        case page(Int)
        /// A list of the language with this number, or its page for missing addresses.
        case list(Int)
        /// The page of an old address.
        case alias
        /// Sitemap or robots.
        case search
        /// The number of a file of the theme.
        case asset(Int)
        /// A file below the folder that stands for `content/`.
        case content(String)
        /// A file below `static/`.
        case file(String)
    }

    private var producers: [String: Producer] = [:]

    /// The addresses of a site.
    init(_ renderable: RenderableSite) {
        let site = renderable.site
        producers.reserveCapacity(site.campaigns.count * 3 + site.pages.count + 256)
        for path in renderable.loaded.staticFiles { producers["/\(path)"] = .file(path) }
        for picture in renderable.loaded.pictures { add(picture) }
        for (number, asset) in renderable.theme.assets.enumerated() {
            producers[asset.address.path] = .asset(number)
        }
        for redirect in site.redirects where redirect.pageLanguage != nil {
            producers[redirect.from.path] = .alias
        }
        addLists(of: site)
        for (number, campaign) in site.campaigns.enumerated() {
            for (place, version) in campaign.versions.enumerated() {
                add(version, VersionReference(campaign: number, version: place))
            }
        }
        for (number, page) in site.pages.enumerated() {
            producers[page.address.path] = .page(number)
        }
    }

    /// What is served at a path below the site's root; of a large sitemap any part may exist.
    subscript(path: String) -> Producer? {
        producers[path] ?? (path.hasPrefix("/sitemap-") ? .search : nil)
    }

    /// Adds a file that a body links to.
    mutating func add(file path: String, at address: PageAddress) {
        producers[address.path] = .content(path)
    }

    private mutating func add(_ asset: ContentAsset) {
        producers[asset.address.path] = .content(asset.path)
    }

    private mutating func add(_ version: CampaignVersion, _ reference: VersionReference) {
        let producer = Producer.campaign(reference)
        producers[version.address.path] = producer
        producers[version.shareAddress.path] = producer
        if version.mail != nil { producers[version.mailAddress.path] = producer }
        for variant in version.words.share?.variants ?? [] {
            producers[version.variantAddress(variant.name.value).path] = producer
        }
        for update in version.updates { producers[update.address.path] = producer }
        for social in version.socialPictures {
            producers[social.address.path] = .content(social.asset.path)
        }
    }

    private mutating func addLists(of site: Site) {
        for (number, language) in site.languages.enumerated() {
            let root = language.root
            let listings = site.listings[number]
            for address in [root, root.appending("404.html"), root.appending("feed.xml")]
                + listings.years.map(\.address) + listings.topics.map(\.address)
            {
                producers[address.path] = .list(number)
            }
        }
        for name in ["/robots.txt", "/sitemap.xml"] { producers[name] = .search }
    }
}
