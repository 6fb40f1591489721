public import Diagnostics

/// The front matter of one campaign file, decoded: an original or a translation.
public struct CampaignHead: Sendable, Equatable {
    /// The file and where its body lies.
    public var file: ContentFile
    /// The campaign's identity: the name of its folder, or of its file without `.md`.
    public var name: String
    /// For a translation the language in the file's name; for an original what `language` sets.
    public var language: Located<LanguageTag>?
    /// Whether the file is `campaign.fr.md` or `NAME.fr.md`.
    public var isTranslation: Bool
    /// What the language must bring itself.
    public var words: Shared<CampaignWords>
    /// What holds in every language; in a translation only what it may set.
    public var facts: Shared<CampaignFacts>
    /// Old addresses of this file's page.
    public var aliases: [Located<String>]

    /// Creates a head.
    public init(
        file: ContentFile,
        name: String,
        language: Located<LanguageTag>?,
        isTranslation: Bool,
        words: CampaignWords,
        facts: CampaignFacts,
        aliases: [Located<String>]
    ) {
        self.file = file
        self.name = name
        self.language = language
        self.isTranslation = isTranslation
        self.words = Shared(words)
        self.facts = Shared(facts)
        self.aliases = aliases
    }
}
