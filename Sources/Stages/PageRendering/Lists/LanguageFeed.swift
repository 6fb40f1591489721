import Diagnostics
import CampaignModel
import Digests

/// Makes the feed of one language.
struct LanguageFeed {
    let number: Int
    let source: PageSource
    let summary: (VersionReference) -> CampaignSummaries?

    /// The feed.
    var feed: AtomFeed {
        let frame = source.frames[number]
        return AtomFeed(
            id: identity([]),
            title: frame.siteTitle,
            language: frame.language.tag,
            author: frame.organisation.name,
            address: frame.baseURL.absolute(
                LanguageFrame.feedAddress(of: source.site.languages[number])
            ),
            home: frame.absoluteHome,
            entries: source.site.listings[number].feed.compactMap(entry)
        )
    }

    private func entry(_ entry: Listings.FeedEntry) -> AtomFeed.Entry? {
        let campaign = source.site.campaigns[entry.campaign.campaign]
        let version = source.site[entry.campaign]
        let summaries = summary(entry.campaign)
        guard let number = entry.update else {
            return AtomFeed.Entry(
                id: identity([campaign.name]),
                title: version.words.title.value,
                address: source.site.baseURL.absolute(version.address),
                published: entry.published,
                updated: entry.updated,
                summary: summaries?.campaign ?? ""
            )
        }
        guard version.updates.indices.contains(number) else { return nil }
        let update = version.updates[number]
        let summary = summaries.flatMap {
            $0.updates.indices.contains(number) ? $0.updates[number] : nil
        }
        return AtomFeed.Entry(
            id: identity([campaign.name, update.head.date.iso, update.head.name]),
            title: update.head.title.value,
            address: source.site.baseURL.absolute(update.address),
            published: entry.published,
            updated: entry.updated,
            summary: summary ?? ""
        )
    }

    /// An identity that survives another host, base path, slug or title (RFC 4287, section 4.2.6): a
    /// name-based UUID (RFC 9562, version 8) of the organisation, the language and the campaign's and
    /// update's names, which identify them in `content/` too.
    private func identity(_ names: [String]) -> String {
        let language = source.site.languages[number].tag
        let organisation = source.site.settings.organisation.name.text(
            for: source.site.languages[0].tag
        )
        let parts = ["feed", organisation?.value ?? "", language.identifier] + names
        let bytes = Array(parts.joined(separator: "\n").utf8)
        var digest = Array(SHA256.digest(of: bytes.span).prefix(16))
        digest[6] = digest[6] & 0x0F | 0x80
        digest[8] = digest[8] & 0x3F | 0x80
        let digits = Array(Hexadecimal.text(of: digest))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
