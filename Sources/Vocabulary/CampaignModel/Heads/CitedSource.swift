public import Diagnostics

/// An entry of `sources`: what "More information" lists and `source:` links point at.
public struct CitedSource: Sendable, Equatable {
    /// The title of the article, report or film.
    public var title: String
    /// The address, http or https.
    public var url: String
    /// What `source:KEY` names; `nil` where only its number does.
    public var key: Located<String>?
    /// Who published it.
    public var publisher: String?
    /// When, as precisely as is known.
    public var date: PartialDate?
    /// The language that it is written in, where another than the page's.
    public var language: LanguageTag?
    /// An archived copy's address.
    public var archived: String?
    /// Where the entry stands in the front matter.
    public var range: SourceRange

    /// Creates a source.
    public init(
        title: String,
        url: String,
        key: Located<String>? = nil,
        publisher: String? = nil,
        date: PartialDate? = nil,
        language: LanguageTag? = nil,
        archived: String? = nil,
        range: SourceRange
    ) {
        self.title = title
        self.url = url
        self.key = key
        self.publisher = publisher
        self.date = date
        self.language = language
        self.archived = archived
        self.range = range
    }
}
