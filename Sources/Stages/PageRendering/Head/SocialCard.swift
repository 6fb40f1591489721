import Templates

/// What a social network shows of a page that somebody shares: Open Graph and its twitter names.
struct SocialCard: Sendable, Equatable {
    /// The card's picture.
    struct Picture: Sendable, Equatable {
        /// The whole address.
        var address: String
        /// The width in pixels, where it is known.
        var width: Int?
        /// The height in pixels, where it is known.
        var height: Int?
        /// What it shows; left out where it is empty.
        var alternative: String
    }

    /// What sort of page it is, as Open Graph names it.
    enum Sort: Sendable {
        case website, article
    }

    /// What sort of page it is.
    var sort: Sort
    /// The headline.
    var title: String
    /// A sentence or two; left out where it is empty.
    var description: String
    /// The whole address that networks count shares under.
    var address: String
    /// The picture.
    var picture: Picture?
    /// The site's title.
    var siteTitle: String
    /// The page's language as networks know it, `pt_BR`; `nil` where its tag names no region.
    var locale: String?

    /// The card as markup, without a line break at its end.
    var html: HTML {
        var writer = MarkupWriter()
        writer.reserve(1024)
        write(to: &writer)
        writer.removeLastLineBreak()
        return writer.html
    }

    func write(to writer: inout MarkupWriter) {
        switch sort {
        case .website: writer.markup("<meta property=\"og:type\" content=\"website\">\n")
        case .article: writer.markup("<meta property=\"og:type\" content=\"article\">\n")
        }
        property("<meta property=\"og:site_name\" content=\"", siteTitle, to: &writer)
        property("<meta property=\"og:title\" content=\"", title, to: &writer)
        if !description.isEmpty {
            property("<meta property=\"og:description\" content=\"", description, to: &writer)
        }
        property("<meta property=\"og:url\" content=\"", address, to: &writer)
        if let locale { property("<meta property=\"og:locale\" content=\"", locale, to: &writer) }
        guard let picture else {
            writer.markup("<meta name=\"twitter:card\" content=\"summary\">\n")
            return
        }
        property("<meta property=\"og:image\" content=\"", picture.address, to: &writer)
        if let width = picture.width, let height = picture.height {
            writer.attribute("<meta property=\"og:image:width\" content=\"", width)
            writer.attribute(">\n<meta property=\"og:image:height\" content=\"", height)
            writer.markup(">\n")
        }
        if !picture.alternative.isEmpty {
            property("<meta property=\"og:image:alt\" content=\"", picture.alternative, to: &writer)
        }
        writer.markup("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
    }

    private func property(
        _ start: StaticString,
        _ value: String,
        to writer: inout MarkupWriter
    ) {
        writer.attribute(start, value)
        writer.markup(">\n")
    }
}
