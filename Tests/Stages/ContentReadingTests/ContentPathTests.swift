import CampaignModel
import Testing

@testable import ContentReading

@Suite struct ContentPathTests {
    private let french = LanguageTag("fr")

    @Test func campaignsPagesAndUpdatesAreKnownByTheirPaths() throws {
        let day = try #require(CivilDate("2026-03-01"))
        let expected: [(String, ContentSource.Kind)] = [
            ("campaigns/faces.md", .campaign(name: "faces", language: nil)),
            ("campaigns/faces.fr.md", .campaign(name: "faces", language: french)),
            ("campaigns/faces/campaign.md", .campaign(name: "faces", language: nil)),
            ("campaigns/faces/campaign.fr.md", .campaign(name: "faces", language: french)),
            ("pages/about.md", .page(name: "about", language: nil)),
            (
                "campaigns/faces/updates/2026-03-01-we-met.fr.md",
                .update(campaign: "faces", date: day, name: "we-met", language: french)
            ),
        ]
        for (path, kind) in expected { #expect(ContentPath(path) == .source(kind), "\(path)") }
    }

    @Test(arguments: [
        ("site.yaml", ContentPath.settings), ("campaigns/a/site.yml", .settings),
        ("README.md", .misplaced), ("campaigns/a/b/campaign.md", .misplaced),
        ("campaigns/a/notes.md", .misplaced), ("campaigns/a/updates/news.md", .undatedUpdate),
        ("campaigns/a/station.jpg", .attachment), ("counts.yaml", .counts),
        (".git/HEAD", .ignored), ("campaigns/faces.md~", .ignored),
        ("campaigns/.faces.md.swp", .ignored),
    ])
    func whatIsNoCampaignIsKnownToo(_ path: String, _ meaning: ContentPath) {
        #expect(ContentPath(path) == meaning)
    }
}
