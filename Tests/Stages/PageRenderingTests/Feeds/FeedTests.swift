import CampaignModel
import Testing

@testable import PageRendering

@Suite struct FeedTests {
    @Test func aFeedHoldsEachEntryOnceAndEscaped() throws {
        let text = MarkupWriter.text { try? Self.feed(entries: [Self.entry]).write(to: &$0) }
        #expect(
            text == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>urn:feed</id>
                <title>A &amp; B</title>
                <updated>1970-01-02T00:00:00Z</updated>
                <link rel="self" type="application/atom+xml" href="https://x.example/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://x.example/"/>
                <author><name>Ana &lt;Berg&gt;</name>
                </author>
                <entry>
                <id>urn:entry</id>
                <title>]]&gt; wins</title>
                <link rel="alternate" type="text/html" href="https://x.example/a/"/>
                <published>1970-01-01T00:00:00Z</published>
                <updated>1970-01-02T00:00:00Z</updated>
                <summary>First
                second</summary>
                </entry>
                </feed>

                """
        )
    }

    @Test func anEmptyFeedHasADateThatNeverChanges() {
        let text = MarkupWriter.text { try? Self.feed(entries: []).write(to: &$0) }
        #expect(text.contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }

    @Test(arguments: [
        (0, ["/sitemap.xml"]), (1, ["/sitemap.xml"]), (10_000, ["/sitemap.xml"]),
        (10_001, ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml"]),
        (20_000, ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml"]),
    ])
    func moreAddressesThanOneFileTakesGetAnIndex(_ count: Int, _ files: [String]) throws {
        let written = try Self.sitemap(of: count)
        #expect(written.map(\.path) == files)
        let locations = written.reduce(0) { $0 + $1.text.split(separator: "<url><loc>").count - 1 }
        #expect(locations == count)
        if files.count > 1 {
            let index = try #require(written.last?.text)
            #expect(index.contains("<loc>https://x.example/a/sitemap-2.xml</loc>"))
        }
    }

    @Test func anAddressNamesItsTranslationsAndLastChange() throws {
        let first = try #require(try Self.sitemap(of: 1).first)
        #expect(
            first.text.hasSuffix(
                """
                <url><loc>https://x.example/0/?a=1&amp;b</loc><lastmod>2026-11-22</lastmod>
                <xhtml:link rel="alternate" hreflang="en" href="https://x.example/0/"/>
                <xhtml:link rel="alternate" hreflang="x-default" href="https://x.example/0/"/></url>
                </urlset>

                """
            )
        )
    }

    @Test func robotsStayOutOfAPreview() {
        #expect(RobotsFile(isNoindex: true, sitemap: "s").text == "User-agent: *\nDisallow: /\n")
        #expect(RobotsFile(isNoindex: false, sitemap: "s").text.hasSuffix("\nSitemap: s\n"))
    }

    private static let entry = AtomFeed.Entry(
        id: "urn:entry",
        title: "]]> wins",
        address: "https://x.example/a/",
        published: Instant(secondsSince1970: 0),
        updated: Instant(secondsSince1970: 86_400),
        summary: "First\nsecond"
    )

    private static func feed(entries: [AtomFeed.Entry]) throws -> AtomFeed {
        AtomFeed(
            id: "urn:feed",
            title: "A & B",
            language: try #require(LanguageTag("en")),
            author: "Ana <Berg>",
            address: "https://x.example/feed.xml",
            home: "https://x.example/",
            entries: entries
        )
    }

    private static func sitemap(of count: Int) throws -> [(path: String, text: String)] {
        let baseURL = try #require(BaseURL("https://x.example/a/"))
        var written: [(path: String, text: String)] = []
        var sitemap = Sitemap(baseURL: baseURL, entryCount: count)
        for number in 0..<count {
            let page = "https://x.example/\(number)/"
            let entry = Sitemap.Entry(
                address: page + "?a=1&b",
                lastChanged: CivilDate("2026-11-22"),
                alternates: ["en", "x-default"].map {
                    LanguageAlternate(language: $0, address: page)
                }
            )
            sitemap.add(entry) { written.append(($0.path, $1.text)) }
        }
        sitemap.finish { written.append(($0.path, $1.text)) }
        return written
    }
}
