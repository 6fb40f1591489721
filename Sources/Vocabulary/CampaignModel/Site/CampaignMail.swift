/// The e-mail of a campaign in one language.
public struct CampaignMail: Sendable, Equatable {
    /// The file that holds its text: `email.md`, else the campaign's own.
    public var file: ContentFile
    /// Subject, preheader, sender and introduction, of `email.md` and for what that leaves out of the
    /// campaign.
    public var words: EmailWords
    /// What `email.md` itself sets; `nil` where the text is the campaign's.
    public var ownWords: EmailWords?

    /// Creates a mail.
    public init(file: ContentFile, words: EmailWords, ownWords: EmailWords? = nil) {
        self.file = file
        self.words = words
        self.ownWords = ownWords
    }

    /// Whether the text is the mail's alone.
    public var hasOwnText: Bool { ownWords != nil }
}

extension CampaignVersion {
    /// The address of the mail's web version.
    public var mailAddress: PageAddress { address.appending("email/") }

    /// The e-mail; one is made of the campaign's own text where nothing is said of it.
    public var mailOrOwnText: CampaignMail {
        mail ?? CampaignMail(file: file, words: EmailWords())
    }
}
