import CampaignModel

/// What search engines read of a page's meaning: JSON-LD in the words of schema.org.
struct StructuredData: Sendable, Equatable {
    /// What the page is about.
    enum Sort: Sendable, Equatable {
        /// The home page of a site.
        case webSite
        /// A petition or a page of text.
        case webPage
        /// News.
        case article

        fileprivate var type: String {
            switch self {
            case .webSite: "WebSite"
            case .webPage: "WebPage"
            case .article: "Article"
            }
        }
    }

    /// An organisation with its home page.
    static func publisher(_ name: String, home: String) -> ScriptJSON {
        var json = ScriptJSON()
        json.open()
        json.text("@type", "Organization")
        json.text("name", name)
        json.text("url", home)
        json.close()
        return json
    }

    /// What the page is.
    var sort: Sort
    /// The whole address.
    var address: String
    /// The headline.
    var title: String
    /// A sentence or two; left out where it is empty.
    var description = ""
    /// The page's language.
    var language: LanguageTag
    /// The whole address of the page's picture.
    var image: String?
    /// The day of publication, as RFC 3339 writes it.
    var published: String?
    /// The day of the last change, as RFC 3339 writes it.
    var updated: String?
    /// Who campaigns: the same on all pages of a language.
    var publisher: ScriptJSON

    func write(to writer: inout MarkupWriter) {
        var json = ScriptJSON()
        json.open()
        json.text("@context", "https://schema.org")
        json.text("@type", sort.type)
        json.text("url", address)
        json.text(sort == .article ? "headline" : "name", title)
        json.text("description", description.isEmpty ? nil : description)
        json.text("inLanguage", language.identifier)
        json.text("image", image)
        json.text("datePublished", published)
        json.text("dateModified", updated)
        json.object("publisher", publisher)
        json.close()
        writer.markup("<script type=\"application/ld+json\">")
        writer.markup(json)
        writer.markup("</script>")
    }
}
