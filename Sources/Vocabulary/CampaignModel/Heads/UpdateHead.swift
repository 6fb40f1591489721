public import Diagnostics

/// The front matter of a file of a campaign's `updates/`: news on the way to winning.
public struct UpdateHead: Sendable, Equatable {
    /// The file and where its body lies.
    public var file: ContentFile
    /// The name of the campaign that it belongs to.
    public var campaign: String
    /// The day in the file's name.
    public var date: CivilDate
    /// The update's identity and address: the file's name without day, language and `.md`.
    public var name: String
    /// The language in the file's name; `nil` for the campaign's own.
    public var language: LanguageTag?
    /// The headline.
    public var title: Located<String>
    /// What search engines and the feed say; default the first paragraph.
    public var summary: Located<String>?
    /// The lead picture, relative to the file.
    public var image: Located<String>?
    /// What the picture shows.
    public var imageAlternative: Located<String>?
    /// Old addresses.
    public var aliases: [Located<String>]
    /// What reaches the theme as it is.
    public var extra: [ExtraValue]

    /// Creates a head.
    public init(
        file: ContentFile,
        campaign: String,
        date: CivilDate,
        name: String,
        language: LanguageTag?,
        title: Located<String>,
        summary: Located<String>? = nil,
        image: Located<String>? = nil,
        imageAlternative: Located<String>? = nil,
        aliases: [Located<String>] = [],
        extra: [ExtraValue] = []
    ) {
        self.file = file
        self.campaign = campaign
        self.date = date
        self.name = name
        self.language = language
        self.title = title
        self.summary = summary
        self.image = image
        self.imageAlternative = imageAlternative
        self.aliases = aliases
        self.extra = extra
    }
}
