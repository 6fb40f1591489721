import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct SiteResolverTests {
    @Test func translationsLiveUnderTheirLanguageAndTakeTheSlug() async {
        let (site, mistakes, _) = await resolve([
            campaign("faces") { $0.facts.slug = Located("tickets", at: nowhere) },
            campaign("faces.fr"),
        ])
        #expect(mistakes == [])
        #expect(site.campaigns[0].versions.map(\.address.path) == ["/tickets/", "/fr/tickets/"])
    }

    @Test func whatIsNotPublicLeavesNoTrace() async {
        let heads = [
            campaign("a") { $0.facts.status = Located(.draft, at: nowhere) },
            campaign("b") { $0.facts.published = day("2031-01-01") },
            campaign("c") { $0.facts.status = Located(.removed, at: nowhere) },
            campaign("d"),
        ]
        let (site, mistakes, _) = await resolve(heads)
        #expect(mistakes == [])
        #expect(site.campaigns.map(\.name) == ["d"])
        #expect(site.leftOut.map(\.campaign) == ["a", "b", "c"])
        #expect(
            site.redirects == [
                Redirect(from: PageAddress("/c/"), to: "", status: 410, pageLanguage: nil)
            ]
        )
        #expect(site.nextChange == instant("2031-01-01T00:00:00Z"))
        #expect(!SiteAddresses.all(of: site).contains { ["/a/", "/b/", "/c/"].contains($0.path) })

        let preview = await resolve(heads, settings: exampleSettings(environment: .preview)).site
        #expect(preview.campaigns.map(\.name) == ["a", "b", "d"])
    }

    @Test func aDraftTranslationLeavesOutItsLanguageOnly() async {
        let (site, _, _) = await resolve([
            campaign("a"), campaign("a.fr") { $0.facts.status = Located(.draft, at: nowhere) },
        ])
        #expect(site.campaigns[0].versions.map(\.language) == [0])
        #expect(site.leftOut.map(\.language) == [tag("fr")])
    }

    @Test func oneAddressBelongsToOneSourceOnly() async {
        let (_, mistakes, _) = await resolve([
            campaign("a"), campaign("b") { $0.facts.slug = Located("a", at: nowhere) },
            campaign("c") {
                $0.aliases = [Located("/a/", at: nowhere), Located("/a/share/", at: nowhere)]
            },
            campaign("d") {
                $0.aliases = [
                    Located("/archive/2020/", at: nowhere), Located("/assets/x", at: nowhere),
                ]
            },
        ])
        #expect(mistakes == Array(repeating: "AddressTaken", count: 5))
    }

    @Test(arguments: [
        "old", "//evil.example/", "/a/../b/", "https://evil.example/", "/a?b", "/a b/", "/",
        "/.well-known/x",
        "/a%2e/",
    ])
    func anAliasCannotLeaveTheSite(_ alias: String) async {
        let (_, mistakes, _) = await resolve([
            campaign("a") { $0.aliases = [Located(alias, at: nowhere)] }
        ])
        #expect(mistakes == ["InvalidAlias"])
    }

    @Test func theFilesOfALargeSitemapAreTheSitesOwn() async {
        let old = ("static/sitemap-1.xml", PageAddress("/sitemap-1.xml"))
        #expect(await resolve([campaign("a")], staticFiles: [old]).mistakes == [])
        let many = (0..<SitemapFiles.entryLimit).map { campaign("a\($0)") }
        let other = ("static/sitemap-3.xml", PageAddress("/sitemap-3.xml"))
        #expect(await resolve(many, staticFiles: [old, other]).mistakes == ["AddressTaken"])
    }

    @Test func aStaticFileCannotTakeAPagesPlace() async {
        for path in ["a/index.html", "a/share/index.html", "robots.txt", "A/INDEX.html"] {
            let (_, mistakes, _) = await resolve(
                [campaign("a")],
                staticFiles: [("static/\(path)", PageAddress("/\(path)"))]
            )
            #expect(mistakes == ["AddressTaken"], "\(path)")
        }
        #expect(
            await resolve([campaign("a")], staticFiles: [("static/CNAME", PageAddress("/CNAME"))])
                .mistakes == []
        )
    }

    @Test func theIndexShowsFeaturedThenNewestThenVictories() async {
        let (site, _, _) = await resolve([
            campaign("old") { $0.facts.published = day("2024-05-01") },
            campaign("new") { $0.facts.published = day("2026-05-01") },
            campaign("top") { $0.facts.isFeatured = true },
            campaign("won") { $0.facts.status = Located(.won, at: nowhere) },
        ])
        func names(_ list: [VersionReference]) -> [String] {
            list.map { site.campaigns[$0.campaign].name }
        }
        let lists = site.listings[0]
        #expect(names(lists.featured) == ["top"])
        #expect(names(lists.open) == ["new", "old"])
        #expect(names(lists.victories) == ["won"])
        #expect(lists.years.map(\.year) == [2026, 2024])
        #expect(lists.feed.count == 4)
        #expect(site.listings[1].feed.isEmpty)
    }

    @Test func afterSharingTheNewestOpenCampaignOfTheTopicIsOffered() async {
        let (site, _, _) = await resolve([
            campaign("a") { $0.facts.topics = [Located("rail", at: nowhere)] },
            campaign("b") {
                $0.facts.topics = [Located("rail", at: nowhere)]
                $0.facts.published = day("2026-06-01")
            },
            campaign("c") { $0.facts.topics = [Located("homes", at: nowhere)] },
        ])
        let next = site.campaigns.map {
            $0.versions[0].next.map { site.campaigns[$0.campaign].name }
        }
        #expect(next == [["b"], ["a"], []])
    }

    @Test func aTranslationThatLacksWordsDrawsWarningsWithTheOriginal() async {
        let (_, mistakes, _) = await resolve([
            campaign("a") { $0.words.ask = Located("Stop it", at: nowhere) }, campaign("a.fr"),
        ])
        #expect(mistakes == ["MissingTranslation"])
    }

    @Test(arguments: [
        ("a.fr", "TranslationWithoutOriginal"), ("b.de", "UnknownLanguage"),
        ("b.en", "TranslationInOriginalLanguage"), ("b", "DuplicateCampaign"),
    ])
    func aFileThatFitsNowhereIsToldSo(_ name: String, _ mistake: String) async {
        #expect(await resolve([campaign("b"), campaign(name)]).mistakes == [mistake])
    }

    @Test(arguments: [
        (99, nil), (100, 250), (250, 500), (2_400, 2_500), (2_500, 5_000), (9_999, 10_000),
    ])
    func anAutomaticGoalIsTheNextRoundNumber(_ count: Int, _ goal: Int?) async {
        let (site, _, _) = await resolve([
            campaign("a") { $0.facts.goal = Located(.automatic, at: nowhere) }
        ]) {
            $0.counts = SignatureCounts(
                path: "content/counts.yaml",
                entries: [.init(campaign: Located("a", at: nowhere), count: count)]
            )
        }
        #expect(site.campaigns[0].tally?.goal == goal)
    }
}
