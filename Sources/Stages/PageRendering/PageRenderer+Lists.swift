public import CampaignModel
import Templates

// What can be rendered only when all campaigns are known.
extension PageRenderer {
    /// Renders the archives of one language, a page for each year.
    ///
    /// - Parameters:
    ///   - language: The number of the language.
    ///   - isWanted: Whether a page is rendered; a preview wants one of them.
    ///   - emit: Takes each page.
    /// - Throws: What `emit` throws.
    public mutating func renderArchives(
        ofLanguage language: Int,
        isWanted: (PageAddress) -> Bool = { _ in true },
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        let lists = LanguageLists(number: language, source: source, summary: { _ in nil })
        for year in source.site.listings[language].years where isWanted(year.address) {
            let view = ArchiveView(page: lists.archive(year))
            try write(.archive, language, view, year.address, emit)
        }
    }

    /// Renders the other lists of one language: home page, topics, page for missing addresses, feed.
    ///
    /// - Parameters:
    ///   - language: The number of the language.
    ///   - summaries: What was kept of a version's bodies; `nil` where nothing was.
    ///   - isWanted: Whether a list is rendered; a preview wants one of them.
    ///   - emit: Takes each page.
    /// - Throws: What `emit` throws.
    public mutating func renderLists(
        ofLanguage language: Int,
        summaries: (VersionReference) -> CampaignSummaries?,
        isWanted: (PageAddress) -> Bool = { _ in true },
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        let root = source.site.languages[language].root
        let listings = source.site.listings[language]
        try withoutActuallyEscaping(summaries) { summaries in
            let lists = LanguageLists(number: language, source: source, summary: summaries)
            if isWanted(root) {
                try write(.index, language, IndexView(page: lists.index), root, emit)
            }
            for topic in listings.topics where isWanted(topic.address) {
                let view = TopicPageView(page: lists.topic(topic))
                try write(.topic, language, view, topic.address, emit)
            }
            let missing = root.appending("404.html")
            if isWanted(missing) {
                try write(.notFound, language, lists.notFound, missing, emit)
            }
            let address = LanguageFrame.feedAddress(of: source.site.languages[language])
            guard isWanted(address) else { return }
            let feed = LanguageFeed(number: language, source: source, summary: summaries).feed
            var writer = MarkupWriter()
            feed.write(to: &writer)
            try emit(address, writer.bytes.span)
        }
    }

    /// Renders a page for each alias.
    ///
    /// - Parameter emit: Takes each page.
    /// - Throws: What `emit` throws.
    public mutating func renderAliases(
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        let aliases = AliasPages(source)
        for redirect in source.site.redirects {
            guard let (language, page) = aliases.page(redirect) else { continue }
            try write(.alias, language, AliasView(page: page), redirect.from, emit)
        }
    }

    /// Writes the sitemap, with an index where it takes several files, and `robots.txt`.
    ///
    /// - Parameter emit: Takes each file.
    /// - Throws: What `emit` throws.
    public mutating func renderSearchFiles(
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        let entries = SitemapEntries(source: source)
        var sitemap = Sitemap(
            baseURL: source.site.baseURL,
            entryCount: source.site.sitemapEntryCount
        )
        try entries.visit { entry in
            try sitemap.add(entry) { address, writer in try emit(address, writer.bytes.span) }
        }
        try sitemap.finish { address, writer in try emit(address, writer.bytes.span) }
        let robots = RobotsFile(
            isNoindex: source.site.settings.environment.isNoindex,
            sitemap: source.site.baseURL.absolute(SitemapFiles.first)
        )
        try emit(RobotsFile.address, Array(robots.text.utf8).span)
    }
}
