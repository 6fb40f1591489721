/// What search engines read of a page: its description, whether they may list it, its one address,
/// its translations, its feed.
struct SearchTags: Sendable, Equatable {
    /// A feed that belongs to the page.
    struct Feed: Sendable, Equatable {
        /// What readers call it.
        var title: String
        /// Its address.
        var address: String
    }

    /// The description; left out where it is empty.
    var description = ""
    /// Whether search engines must not list the page.
    var isNoindex = false
    /// The whole address under which the page is to be known; `nil` where it is not to be known.
    var canonical: String?
    /// The page's translations, itself included; fewer than two are left out.
    var alternates: [LanguageAlternate] = []
    /// The feed of the page's language.
    var feed: Feed?

    func write(to writer: inout MarkupWriter) {
        if !description.isEmpty {
            writer.attribute("<meta name=\"description\" content=\"", description)
            writer.markup(">\n")
        }
        if isNoindex { writer.markup("<meta name=\"robots\" content=\"noindex\">\n") }
        if let canonical {
            writer.attribute("<link rel=\"canonical\" href=\"", canonical)
            writer.markup(">\n")
        }
        if alternates.count > 1 {
            for alternate in alternates { write(alternate, to: &writer) }
        }
        if let feed {
            writer.attribute(
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"",
                feed.title
            )
            writer.attribute(" href=\"", feed.address)
            writer.markup(">\n")
        }
    }

    private func write(_ alternate: LanguageAlternate, to writer: inout MarkupWriter) {
        writer.attribute("<link rel=\"alternate\" hreflang=\"", alternate.language)
        writer.attribute(" href=\"", alternate.address)
        writer.markup(">\n")
    }
}
