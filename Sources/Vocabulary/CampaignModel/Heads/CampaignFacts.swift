public import Diagnostics

/// The facts of a campaign: the same in every language unless a translation may set them.
public struct CampaignFacts: Sendable, Equatable {
    /// The address's last part, where it is not the campaign's name.
    public var slug: Located<String>?
    /// The campaign's life; `nil` is `active`.
    public var status: Located<CampaignStatus>?
    /// When it goes public.
    public var published: Located<DateOrTime>?
    /// When its text was last changed in a way that readers should know.
    public var updated: Located<DateOrTime>?
    /// When signing ends.
    public var closes: Located<DateOrTime>?
    /// Whom it is addressed to.
    public var targets: [Target] = []
    /// The lead picture, relative to the file.
    public var image: Located<String>?
    /// Who made the picture.
    public var imageCredit: String?
    /// The number aimed at.
    public var goal: Located<Goal>?
    /// Signatures collected on paper.
    public var paperSignatures: Int = 0
    /// "More information".
    public var sources: [CitedSource] = []
    /// Where the form posts and the preset's per-campaign values.
    public var endpoint: CampaignEndpoint?
    /// What the sign form has over the site's.
    public var signForm: SignForm?
    /// What the donation ask has over the site's.
    public var donate: DonateSettings?
    /// Keys of the site's topics.
    public var topics: [Located<String>] = []
    /// Whether the index shows it first.
    public var isFeatured = false
    /// Names of campaigns to offer after sharing.
    public var next: [Located<String>] = []
    /// What reaches the theme as it is.
    public var extra: [ExtraValue] = []

    /// Creates facts in which nothing is set.
    public init() {}
}
