/// The ways on from a list.
struct BrowseLinks: Sendable {
    let topics: [TopicLink]
    let years: [YearLink]
}

/// A topic and its page.
struct TopicLink: Sendable {
    let name: String
    let address: String
}

/// A year and its page of the archive.
struct YearLink: Sendable {
    let year: String
    let address: String
}

/// The home page of a language.
final class IndexPage: Sendable {
    let frame: PageFrame
    let browse: BrowseLinks
    let featured: [CampaignCard]
    let newest: [CampaignCard]
    let victories: [CampaignCard]

    init(
        frame: PageFrame,
        browse: BrowseLinks,
        featured: [CampaignCard],
        newest: [CampaignCard],
        victories: [CampaignCard]
    ) {
        self.frame = frame
        self.browse = browse
        self.featured = featured
        self.newest = newest
        self.victories = victories
    }
}

/// A page of the archive, or a topic's.
final class ListPage: Sendable {
    let frame: PageFrame
    let browse: BrowseLinks
    /// The year or the topic.
    let name: String
    let campaigns: [CampaignCard]

    init(frame: PageFrame, browse: BrowseLinks, name: String, campaigns: [CampaignCard]) {
        self.frame = frame
        self.browse = browse
        self.name = name
        self.campaigns = campaigns
    }
}
