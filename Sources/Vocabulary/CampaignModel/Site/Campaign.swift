/// A campaign of this build: its facts at the moment of the build and its versions by language.
public struct Campaign: Sendable, Equatable {
    /// The campaign's identity.
    public var name: String
    /// The original's file, for messages.
    public var path: String
    /// The original's facts.
    public var facts: Shared<CampaignFacts>
    /// Where it stands.
    public var state: CampaignState
    /// Whether the public may see it.
    public var visibility: Visibility
    /// The day of publication in the site's time zone.
    public var publishedDay: CivilDate?
    /// The moment of publication, which orders lists: newest first.
    public var published: Instant?
    /// The day of the last noteworthy change.
    public var updatedDay: CivilDate?
    /// The moment at which signing ends, also where it has passed.
    public var closes: Instant?
    /// The day on which signing ends.
    public var closesDay: CivilDate?
    /// What may be shown of its signatures; `nil` below `show_from` or without an entry.
    public var tally: SignatureTally?
    /// The number of its sign form in `Site.forms`.
    public var form: Int
    /// Its page at the vendor; its name where nothing else is said.
    public var vendorPage: String
    /// Its identifier at the vendor, where there is one.
    public var vendorID: String?
    /// The number of its donation ask in `Site.donations`; `nil` where it asks for none.
    public var donation: Int?
    /// The original and its translations that this build shows, in the order of the site's
    /// languages.
    public var versions: [CampaignVersion]

    /// Creates a campaign.
    public init(
        name: String,
        path: String,
        facts: Shared<CampaignFacts>,
        state: CampaignState,
        visibility: Visibility,
        form: Int,
        donation: Int?,
        versions: [CampaignVersion]
    ) {
        self.name = name
        self.path = path
        self.facts = facts
        self.state = state
        self.visibility = visibility
        self.form = form
        vendorPage = name
        self.donation = donation
        self.versions = versions
    }

    /// The version in a language, if there is one.
    public func version(in language: Int) -> CampaignVersion? {
        versions.first { $0.language == language }
    }
}
