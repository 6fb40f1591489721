/// The lists of one language: what its index, archive, topics and feed show.
public struct Listings: Sendable, Equatable {
    /// Everything of one year, newest first.
    public struct Year: Sendable, Equatable {
        /// The year of publication.
        public var year: Int
        /// `/archive/2026/`.
        public var address: PageAddress
        /// The campaigns.
        public var campaigns: [VersionReference]

        /// Creates a year.
        public init(year: Int, address: PageAddress, campaigns: [VersionReference]) {
            self.year = year
            self.address = address
            self.campaigns = campaigns
        }
    }

    /// A topic's newest 60.
    public struct Topic: Sendable, Equatable {
        /// The key in `topics`.
        public var key: String
        /// The topic's name in the language.
        public var title: String
        /// `/topics/KEY/`.
        public var address: PageAddress
        /// The campaigns, newest first.
        public var campaigns: [VersionReference]

        /// Creates a topic.
        public init(
            key: String,
            title: String,
            address: PageAddress,
            campaigns: [VersionReference]
        ) {
            self.key = key
            self.title = title
            self.address = address
            self.campaigns = campaigns
        }
    }

    /// An entry of the feed: a campaign or one of its updates.
    public struct FeedEntry: Sendable, Equatable {
        /// The campaign.
        public var campaign: VersionReference
        /// The number in the version's `updates`; `nil` for the campaign itself.
        public var update: Int?
        /// When it went public.
        public var published: Instant
        /// When it last changed.
        public var updated: Instant

        /// Creates an entry.
        public init(
            campaign: VersionReference,
            update: Int?,
            published: Instant,
            updated: Instant
        ) {
            self.campaign = campaign
            self.update = update
            self.published = published
            self.updated = updated
        }
    }

    /// Campaigns that the writer put first, in the order of publication.
    public var featured: [VersionReference]
    /// The newest 24 open ones that are not featured.
    public var open: [VersionReference]
    /// The latest victories, at most 6.
    public var victories: [VersionReference]
    /// Every year, newest first.
    public var years: [Year]
    /// Every topic that has a campaign, in the order of `site.yaml`.
    public var topics: [Topic]
    /// The newest 50.
    public var feed: [FeedEntry]

    /// Creates the lists of a language.
    public init(
        featured: [VersionReference] = [],
        open: [VersionReference] = [],
        victories: [VersionReference] = [],
        years: [Year] = [],
        topics: [Topic] = [],
        feed: [FeedEntry] = []
    ) {
        self.featured = featured
        self.open = open
        self.victories = victories
        self.years = years
        self.topics = topics
        self.feed = feed
    }
}
