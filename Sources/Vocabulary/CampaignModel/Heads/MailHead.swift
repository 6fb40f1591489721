/// The front matter of a campaign's `email.md`: a text for the e-mail alone.
public struct MailHead: Sendable, Equatable {
    /// The file and where its body lies.
    public var file: ContentFile
    /// The name of the campaign that it belongs to.
    public var campaign: String
    /// The language in the file's name; `nil` for the campaign's own.
    public var language: LanguageTag?
    /// What it sets over the campaign's `email`.
    public var words: EmailWords

    /// Creates a head.
    public init(file: ContentFile, campaign: String, language: LanguageTag?, words: EmailWords) {
        self.file = file
        self.campaign = campaign
        self.language = language
        self.words = words
    }
}

extension EmailWords {
    /// These words, and for what they leave out another's.
    public func merged(over other: EmailWords?) -> EmailWords {
        EmailWords(
            subject: subject ?? other?.subject,
            preheader: preheader ?? other?.preheader,
            from: from ?? other?.from,
            intro: intro ?? other?.intro
        )
    }
}
