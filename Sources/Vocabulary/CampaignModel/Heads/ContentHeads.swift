/// Everything that the first pass read from `content/`: heads without bodies, and which files exist.
public struct ContentHeads: Sendable, Equatable {
    /// Originals and translations, sorted by path.
    public var campaigns: [CampaignHead]
    /// Pages and their translations, sorted by path.
    public var pages: [PageHead]
    /// Updates and their translations, sorted by path.
    public var updates: [UpdateHead]
    /// Texts for e-mails and their translations, sorted by path.
    public var mails: [MailHead]
    /// Pictures and linked files, sorted by path.
    public var attachments: [Attachment]
    /// The counts of signatures.
    public var counts: SignatureCounts

    /// Creates the heads of a site.
    public init(
        campaigns: [CampaignHead] = [],
        pages: [PageHead] = [],
        updates: [UpdateHead] = [],
        mails: [MailHead] = [],
        attachments: [Attachment] = [],
        counts: SignatureCounts = SignatureCounts()
    ) {
        self.campaigns = campaigns
        self.pages = pages
        self.updates = updates
        self.mails = mails
        self.attachments = attachments
        self.counts = counts
    }
}
