import CampaignModel

/// The list of a site's addresses for search engines, in the protocol of sitemaps.org with the
/// alternates that Google reads.
///
/// Up to `SitemapFiles.entryLimit` addresses are one file; more are files with an index before them. A
/// file is handed out as soon as it is full, so that a large site's list is never in memory at once.
struct Sitemap {
    /// One address.
    struct Entry: Sendable, Equatable {
        /// The whole address.
        var address: String
        /// The day of the last change that the content tells of.
        var lastChanged: CivilDate?
        /// The page's translations, itself included; fewer than two are left out.
        var alternates: [LanguageAlternate] = []
    }

    private let baseURL: BaseURL
    private let fileCount: Int
    private var writer = MarkupWriter()
    private var entriesInFile = 0
    private var filesDone = 0

    /// Begins the list of a known number of addresses.
    init(baseURL: BaseURL, entryCount: Int) {
        self.baseURL = baseURL
        fileCount = SitemapFiles.count(entryCount: entryCount)
    }

    /// Adds an address; hands out the file that it filled.
    mutating func add(
        _ entry: Entry,
        emit: (PageAddress, borrowing MarkupWriter) throws -> Void
    ) rethrows {
        if entriesInFile == 0 { open() }
        write(entry)
        entriesInFile += 1
        if entriesInFile == SitemapFiles.entryLimit { try finishFile(emit) }
    }

    /// Hands out what is left: the last file, and the index where there are several.
    mutating func finish(
        emit: (PageAddress, borrowing MarkupWriter) throws -> Void
    ) rethrows {
        if filesDone < fileCount {
            if entriesInFile == 0 { open() }
            try finishFile(emit)
        }
        guard fileCount > 1 else { return }
        writer.removeAll()
        writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for number in 1...fileCount {
            writer.markup("<sitemap><loc>")
            writer.text(baseURL.absolute(SitemapFiles.part(number)))
            writer.markup("</loc></sitemap>\n")
        }
        writer.markup("</sitemapindex>\n")
        try emit(SitemapFiles.first, writer)
    }

    private mutating func open() {
        writer.removeAll()
        writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        writer.markup(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    }

    private mutating func finishFile(
        _ emit: (PageAddress, borrowing MarkupWriter) throws -> Void
    ) rethrows {
        writer.markup("</urlset>\n")
        filesDone += 1
        entriesInFile = 0
        try emit(fileCount == 1 ? SitemapFiles.first : SitemapFiles.part(filesDone), writer)
    }

    private mutating func write(_ entry: Entry) {
        writer.markup("<url><loc>")
        writer.text(entry.address)
        writer.markup("</loc>")
        if let day = entry.lastChanged {
            writer.markup("<lastmod>")
            writer.text(day.iso)
            writer.markup("</lastmod>")
        }
        if entry.alternates.count > 1 {
            for alternate in entry.alternates {
                writer.attribute("\n<xhtml:link rel=\"alternate\" hreflang=\"", alternate.language)
                writer.attribute(" href=\"", alternate.address)
                writer.markup("/>")
            }
        }
        writer.markup("</url>\n")
    }
}
