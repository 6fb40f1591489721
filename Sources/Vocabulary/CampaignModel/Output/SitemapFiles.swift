/// The files that list a site's addresses for search engines (sitemaps.org).
public enum SitemapFiles {
    /// The most addresses of a file.
    public static let entryLimit = 10_000
    /// Where robots find the list, or the index of its files.
    public static let first = PageAddress("/sitemap.xml")

    /// The address of a file behind the index, counted from 1.
    public static func part(_ number: Int) -> PageAddress {
        PageAddress("/sitemap-\(number).xml")
    }

    /// How many files hold a number of addresses, the index not counted; one stands alone.
    public static func count(entryCount: Int) -> Int {
        max(1, (entryCount + entryLimit - 1) / entryLimit)
    }
}

extension Site {
    /// How many addresses search engines are told.
    public var sitemapEntryCount: Int {
        let lists = listings.reduce(languages.count) { $0 + $1.years.count + $1.topics.count }
        let campaigns = campaigns.reduce(0) { count, campaign in
            campaign.versions.reduce(count) { $0 + 1 + $1.updates.count }
        }
        return lists + campaigns + pages.count
    }
}
