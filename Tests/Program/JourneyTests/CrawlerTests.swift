import Foundation
import HTMLForms
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A crawler of the built example finds no address that leads nowhere and misses no page.
@Suite struct CrawlerTests {
    /// A host that is named nowhere in the example, so that every address there is a page of ours.
    private static let roots = ["https://crawled.test/", "https://crawled.test/a/b/"]

    private func crawl(_ root: String) async throws -> (SiteCrawler, ScratchFolder) {
        let site = try ScratchFolder.example()
        let build = try await Placard.build(site, ["--base-url", root])
        try #require(build.status == 0, "\(build.errors)")
        var crawler = try SiteCrawler(files: try site.files(of: "output"), root: root)
        crawler.run()
        return (crawler, site)
    }

    @Test(arguments: roots)
    func noAddressLeadsNowhereAndNoFileIsMissed(_ root: String) async throws {
        let (crawler, _) = try await crawl(root)
        #expect(crawler.visited > 500)
        #expect(crawler.dead == [])
        #expect(crawler.deadFragments == [])
        let special = ["robots.txt", "_headers", "_redirects", "sitemap.xml"]
        let missed = crawler.unreached.filter {
            !special.contains($0) && !$0.hasSuffix("404.html") && !crawler.isRedirect($0)
                // To the web version of an e-mail the e-mail leads.
                && !$0.hasSuffix("/email/index.html")
        }
        #expect(missed == [])
    }

    @Test(arguments: roots)
    func feedsAndSitemapAreWellFormed(_ root: String) async throws {
        let (_, site) = try await crawl(root)
        let files = try site.files(of: "output").filter { $0.key.hasSuffix(".xml") }
        #expect(files.count == 6)
        for (path, bytes) in files {
            let parser = XMLParser(data: bytes)
            #expect(parser.parse(), "\(path): \(String(describing: parser.parserError))")
        }
    }

    @Test func everyPageKeepsWhatAllPagesMust() async throws {
        let (crawler, _) = try await crawl(Self.roots[0])
        for page in crawler.pages {
            let path = page.address.path
            let policy = try #require(page.meta("Content-Security-Policy"), "\(path)")
            #expect(policy.hasPrefix("default-src 'none'; base-uri 'none'; object-src 'none'"))
            #expect(!policy.contains("unsafe-"), "\(path)")
            #expect(page.meta("referrer") == "strict-origin-when-cross-origin", "\(path)")
            #expect(page.meta("viewport") != nil, "\(path)")
            #expect(!page.title.isEmpty, "\(path)")
            #expect(page.elements.first { $0.name == "meta" }?.attribute("charset") == "utf-8")
            #expect(page.elements.allSatisfy { $0.attribute("style") == nil }, "\(path)")
            #expect(page.elements.filter { $0.name == "h1" }.count <= 1, "\(path)")
            #expect(page.elements.allSatisfy { $0.name != "img" || $0.attribute("alt") != nil })
            let identifiers = page.elements.compactMap { $0.attribute("id") }
            #expect(Set(identifiers).count == identifiers.count, "\(path)")
        }
    }

    @Test func aPageIsListedInItsOwnLanguageOnlyWhereItExists() async throws {
        let (crawler, _) = try await crawl(Self.roots[0])
        for page in crawler.pages where page.meta("robots") == nil {
            let path = page.address.path
            let canonical = page.elements.first { $0.attribute("rel") == "canonical" }
            let own = canonical?.attribute("href")
            let alternates = page.elements.filter {
                $0.name == "link" && $0.attribute("hreflang") != nil
            }
            let isVariant = path.contains("/v/")
            #expect((own == page.address.description) != isVariant, "\(path)")
            #expect(alternates.isEmpty || alternates.contains { $0.attribute("href") == own })
            #expect(!isVariant || alternates.isEmpty, "\(path)")
        }
    }
}
