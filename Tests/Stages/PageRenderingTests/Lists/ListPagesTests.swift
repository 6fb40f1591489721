import CampaignModel
import Diagnostics
import Testing

@testable import PageRendering

@Suite struct ListPagesTests {
    @Test func everyListOfALanguageIsRendered() throws {
        let pages = try Self.lists(try Self.site())
        #expect(
            pages.keys.sorted()
                == ["/", "/404.html", "/archive/2026/", "/feed.xml", "/topics/transport/"]
        )
        let index = try #require(pages["/"])
        #expect(index.contains("<title>Commonground &amp; friends</title>"))
        #expect(index.contains("\"@type\":\"WebSite\""))
        #expect(index.contains("<a href=\"/faces/\">Faces are &lt;not&gt; "))
        #expect(index.contains("<p>The &lt;first&gt; paragraph</p>"))
        #expect(index.contains("<a href=\"/fr/\" lang=\"fr\""))
    }

    @Test func anArchiveIsBriefAndATopicIsNot() throws {
        let pages = try Self.lists(try Self.site())
        let archive = try #require(pages["/archive/2026/"])
        #expect(archive.contains("<a href=\"/faces/\">"))
        #expect(!archive.contains("The &lt;first&gt; paragraph"))
        #expect(
            archive.contains("<link rel=\"canonical\" href=\"https://x.example/archive/2026/\">")
        )
        let topic = try #require(pages["/topics/transport/"])
        #expect(topic.contains("<h1>Transport &amp; travel</h1>"))
        #expect(topic.contains("The &lt;first&gt; paragraph"))
        #expect(!topic.contains("lang=\"fr\""))
    }

    @Test func thePageForMissingAddressesLeadsHomeAndIsNotListed() throws {
        let test = try Self.site(base: "https://x.example/repo/")
        let page = try #require(try Self.lists(test)["/404.html"])
        #expect(page.contains("<title>This page does not exist – "))
        #expect(page.contains("href=\"/repo/\""))
        #expect(page.contains("<a href=\"/repo/fr/\" lang=\"fr\""))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!page.contains("href=\"assets"))
    }

    @Test func theFeedsIdentitiesSurviveAnotherHostAndSlug() throws {
        let here = try #require(try Self.lists(try Self.site())["/feed.xml"])
        var moved = try Self.site(base: "https://y.example/blog/")
        moved.site.campaigns[0].versions[0].address = PageAddress("/moved/")
        let there = try #require(try Self.lists(moved)["/feed.xml"])
        #expect(Self.identities(here) == Self.identities(there))
        #expect(Set(Self.identities(here)).count == 3)
        #expect(here.contains("href=\"https://x.example/faces/updates/met/\""))
        #expect(there.contains("href=\"https://y.example/blog/moved/\""))
        #expect(here.contains("<summary>The &lt;first&gt; paragraph</summary>"))
    }

    @Test func anAliasLeadsOnWithoutAScript() throws {
        var test = try Self.site(base: "https://x.example/r/")
        test.site.redirects = [
            Redirect(from: PageAddress("/old/"), to: "/r/faces/", status: 301, pageLanguage: 0),
            Redirect(from: PageAddress("/rule/"), to: "/r/faces/", status: 301, pageLanguage: nil),
        ]
        let pages = try test.rendered { try $0.renderAliases(emit: $1) }
        #expect(pages.keys.sorted() == ["/old/"])
        let page = try #require(pages["/old/"])
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/r/faces/\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://x.example/r/faces/\">"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<a href=\"/r/faces/\">Faces are &lt;not&gt; "))
    }

    @Test func theSitemapListsWhatMayBeFound() throws {
        let pages = try Self.site().rendered { try $0.renderSearchFiles(emit: $1) }
        let map = try #require(pages["/sitemap.xml"])
        for address in ["", "fr/", "archive/2026/", "faces/", "fr/visages/", "faces/updates/met/"] {
            #expect(map.contains("<loc>https://x.example/\(address)</loc>"))
        }
        #expect(!map.contains("share/"))
        #expect(map.contains("faces/</loc><lastmod>2026-06-02</lastmod>"))
        #expect(map.contains("hreflang=\"fr\" href=\"https://x.example/fr/visages/\""))
        #expect(pages["/robots.txt"]?.contains("Sitemap: https://x.example/sitemap.xml") == true)
    }

    @Test func anUpdateLeadsBackToItsPetition() throws {
        let test = try Self.site()
        var body = Body(bytes: Array("<p>News</p>".utf8))
        body.firstParagraph = "News"
        let pages = try test.campaignPages(updates: [AnsweredBody(body, BodyAnswers())])
        let page = try #require(pages["/faces/updates/met/"])
        #expect(page.contains("<h1>We met &quot;them&quot;</h1>"))
        #expect(page.contains("<a href=\"/faces/\">"))
        #expect(page.contains("<time datetime=\"2026-06-02\">2 June 2026</time>"))
        #expect(page.contains("\"@type\":\"Article\""))
        #expect(page.contains("\"datePublished\":\"2026-06-02\""))
        let petition = try #require(pages["/faces/"])
        #expect(petition.contains("<a href=\"/faces/updates/met/\">We met "))
    }

    /// A site whose campaign is in every list of its first language.
    private static func site(base: String = "https://x.example/") throws -> TestSite {
        var test = try TestSite(base: base)
        let update = UpdateHead(
            file: test.site.campaigns[0].versions[0].file,
            campaign: "faces",
            date: try #require(CivilDate("2026-06-02")),
            name: "met",
            language: nil,
            title: .written("We met \"them\"")
        )
        test.site.campaigns[0].versions[0].updates = [
            Update(head: update, address: PageAddress("/faces/updates/met/"))
        ]
        test.site.campaigns[0].publishedDay = CivilDate("2026-05-01")
        let here = VersionReference(campaign: 0, version: 0)
        let moment = Instant(secondsSince1970: 1_777_600_000)
        test.site.listings[0] = Listings(
            open: [here],
            years: [.init(year: 2026, address: PageAddress("/archive/2026/"), campaigns: [here])],
            topics: [
                .init(
                    key: "transport",
                    title: "Transport & travel",
                    address: PageAddress("/topics/transport/"),
                    campaigns: [here]
                )
            ],
            feed: [nil, 0].map {
                Listings.FeedEntry(campaign: here, update: $0, published: moment, updated: moment)
            }
        )
        return test
    }

    private static func lists(_ test: TestSite) throws -> [String: String] {
        let summaries = CampaignSummaries(campaign: "The <first> paragraph", updates: ["News"])
        return try test.rendered { renderer, emit in
            try renderer.renderArchives(ofLanguage: 0, emit: emit)
            try renderer.renderLists(ofLanguage: 0, summaries: { _ in summaries }, emit: emit)
        }
    }

    private static func identities(_ feed: String) -> [Substring] {
        feed.split(separator: "<id>").dropFirst().compactMap { $0.split(separator: "</id>").first }
    }
}
