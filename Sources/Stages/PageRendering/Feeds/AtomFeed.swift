import CampaignModel

/// A feed of a language's news, as RFC 4287 has it.
struct AtomFeed: Sendable, Equatable {
    /// A campaign or one of its updates.
    struct Entry: Sendable, Equatable {
        /// The permanent identity, an IRI that survives a change of address and of host.
        var id: String
        /// The headline.
        var title: String
        /// The page's whole address.
        var address: String
        /// When it went public.
        var published: Instant
        /// When it last changed.
        var updated: Instant
        /// A sentence or two.
        var summary: String
    }

    /// The feed's permanent identity.
    var id: String
    /// The site's title.
    var title: String
    /// The language of everything in it.
    var language: LanguageTag
    /// Who writes.
    var author: String
    /// The whole address of the feed itself.
    var address: String
    /// The whole address of the language's home page.
    var home: String
    /// What is new, newest first.
    var entries: [Entry]

    /// When anything in it last changed; an empty feed never did.
    private var updated: Instant {
        entries.map(\.updated).max() ?? Instant(secondsSince1970: 0)
    }

    func write(to writer: inout MarkupWriter) {
        writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.attribute(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"",
            language.identifier
        )
        writer.markup(">\n")
        element("id", id, to: &writer)
        element("title", title, to: &writer)
        element("updated", updated.rfc3339, to: &writer)
        writer.attribute("<link rel=\"self\" type=\"application/atom+xml\" href=\"", address)
        writer.attribute("/>\n<link rel=\"alternate\" type=\"text/html\" href=\"", home)
        writer.markup("/>\n<author>")
        element("name", author, to: &writer)
        writer.markup("</author>\n")
        for entry in entries { write(entry, to: &writer) }
        writer.markup("</feed>\n")
    }

    private func write(_ entry: Entry, to writer: inout MarkupWriter) {
        writer.markup("<entry>\n")
        element("id", entry.id, to: &writer)
        element("title", entry.title, to: &writer)
        writer.attribute("<link rel=\"alternate\" type=\"text/html\" href=\"", entry.address)
        writer.markup("/>\n")
        element("published", entry.published.rfc3339, to: &writer)
        element("updated", entry.updated.rfc3339, to: &writer)
        if !entry.summary.isEmpty { element("summary", entry.summary, to: &writer) }
        writer.markup("</entry>\n")
    }

    private func element(
        _ name: StaticString,
        _ text: String,
        to writer: inout MarkupWriter
    ) {
        writer.markup("<")
        writer.markup(name)
        writer.markup(">")
        writer.text(text)
        writer.markup("</")
        writer.markup(name)
        writer.markup(">\n")
    }
}
