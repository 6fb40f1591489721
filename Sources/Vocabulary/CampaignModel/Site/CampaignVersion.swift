/// A campaign in one language.
public struct CampaignVersion: Sendable, Equatable {
    /// The number of the language in `Site.languages`.
    public var language: Int
    /// The file and where its body lies.
    public var file: ContentFile
    /// Its words.
    public var words: Shared<CampaignWords>
    /// The petition page's address.
    public var address: PageAddress
    /// Whether the public may see it; a translation may be a draft of its own.
    public var visibility: Visibility
    /// The lead picture.
    public var image: ContentAsset?
    /// The social card's picture: `share.image`, else the lead picture.
    public var shareImage: ContentAsset?
    /// The pictures of the share variants, in their order; `nil` for the petition's.
    public var variantImages: [ContentAsset?]
    /// The share channels in their order.
    public var channels: [ShareChannel]
    /// Updates in this language, newest first.
    public var updates: [Update]
    /// Campaigns to offer after sharing, in this language.
    public var next: [VersionReference]
    /// Its e-mail; `nil` where neither front matter nor a file says anything of one, so that it has no
    /// web version.
    public var mail: CampaignMail?
    /// Whether an index, a topic or the feed shows its summary, so that the summary must be kept.
    public var isListed: Bool

    /// Creates a version of a campaign.
    public init(
        language: Int,
        file: ContentFile,
        words: Shared<CampaignWords>,
        address: PageAddress,
        visibility: Visibility = .published,
        image: ContentAsset? = nil,
        shareImage: ContentAsset? = nil,
        variantImages: [ContentAsset?] = [],
        channels: [ShareChannel] = [],
        updates: [Update] = [],
        next: [VersionReference] = [],
        isListed: Bool = false
    ) {
        self.language = language
        self.file = file
        self.words = words
        self.address = address
        self.visibility = visibility
        self.image = image
        self.shareImage = shareImage
        self.variantImages = variantImages
        self.channels = channels
        self.updates = updates
        self.next = next
        self.isListed = isListed
    }

    /// The share page's address.
    public var shareAddress: PageAddress { address.appending("share/") }

    /// A share variant's address.
    public func variantAddress(_ name: String) -> PageAddress { address.appending("v/\(name)/") }
}
