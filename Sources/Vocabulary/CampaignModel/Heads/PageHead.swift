public import Diagnostics

/// The front matter of a file of `content/pages/`.
public struct PageHead: Sendable, Equatable {
    /// The file and where its body lies.
    public var file: ContentFile
    /// The page's identity: its file's name without language and `.md`.
    public var name: String
    /// The language in the file's name; `nil` for the original, in the site's first language.
    public var language: LanguageTag?
    /// The headline.
    public var title: Located<String>
    /// The address's last part, where it is not the name.
    public var slug: Located<String>?
    /// What search engines say.
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
        name: String,
        language: LanguageTag?,
        title: Located<String>,
        slug: Located<String>? = nil,
        summary: Located<String>? = nil,
        image: Located<String>? = nil,
        imageAlternative: Located<String>? = nil,
        aliases: [Located<String>] = [],
        extra: [ExtraValue] = []
    ) {
        self.file = file
        self.name = name
        self.language = language
        self.title = title
        self.slug = slug
        self.summary = summary
        self.image = image
        self.imageAlternative = imageAlternative
        self.aliases = aliases
        self.extra = extra
    }
}
