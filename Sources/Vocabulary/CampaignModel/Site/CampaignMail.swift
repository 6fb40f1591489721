/// The e-mail of a campaign in one language.
public struct CampaignMail: Sendable, Equatable {
    /// The file that holds its text: `email.md`, else the campaign's own.
    public var file: ContentFile
    /// Whether the text is the mail's alone.
    public var hasOwnText: Bool
    /// Subject, preheader, sender and introduction.
    public var words: EmailWords

    /// Creates a mail.
    public init(file: ContentFile, hasOwnText: Bool, words: EmailWords) {
        self.file = file
        self.hasOwnText = hasOwnText
        self.words = words
    }
}

extension CampaignVersion {
    /// The address of the mail's web version.
    public var mailAddress: PageAddress { address.appending("email/") }

    /// The e-mail; one is made of the campaign's own text where nothing is said of it.
    public var mailOrOwnText: CampaignMail {
        mail ?? CampaignMail(file: file, hasOwnText: false, words: EmailWords())
    }
}
