import CampaignModel

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
    /// The page's language.
    var language: LanguageTag

    func write(to writer: inout MarkupWriter) {
        switch sort {
        case .website: writer.markup("<meta property=\"og:type\" content=\"website\">\n")
        case .article: writer.markup("<meta property=\"og:type\" content=\"article\">\n")
        }
        property("og:site_name", siteTitle, to: &writer)
        property("og:title", title, to: &writer)
        if !description.isEmpty { property("og:description", description, to: &writer) }
        property("og:url", address, to: &writer)
        // Networks know languages only together with a region.
        if let region = language.region {
            property("og:locale", "\(language.language)_\(region)", to: &writer)
        }
        guard let picture else {
            writer.markup("<meta name=\"twitter:card\" content=\"summary\">\n")
            return
        }
        property("og:image", picture.address, to: &writer)
        if let width = picture.width, let height = picture.height {
            writer.markup("<meta property=\"og:image:width\"")
            writer.attribute("content", width)
            writer.markup(">\n<meta property=\"og:image:height\"")
            writer.attribute("content", height)
            writer.markup(">\n")
        }
        if !picture.alternative.isEmpty {
            property("og:image:alt", picture.alternative, to: &writer)
        }
        writer.markup("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
    }

    private func property(
        _ name: StaticString,
        _ value: String,
        to writer: inout MarkupWriter
    ) {
        writer.markup("<meta property=\"")
        writer.markup(name)
        writer.markup("\"")
        writer.attribute("content", value)
        writer.markup(">\n")
    }
}
