import Foundation
import Testing

/// Why a build rendered a campaign again, as `placard explain` tells it after each of many changes.
@Suite struct RenderingCauseTests {
    private static let trams = "content/campaigns/trams/campaign.md"
    private static let french = "content/campaigns/trams/campaign.fr.md"
    private static let room = "content/campaigns/reading-room.md"

    /// A change of a built site, and why the campaign is rendered after it.
    struct Change: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Whether the other campaign stays as it was.
        var leavesOthers = true
        var options: [String] = []
        var words: String
        var make: @Sendable (SiteRun) throws -> Void
    }

    static let changes = [
        Change(testDescription: "text", words: "its text changed") {
            try $0.change(trams) { $0 + "\nMore.\n" }
        },
        Change(testDescription: "translation", words: "a translation changed (\(french))") {
            try $0.change(french) { $0.replacing("soir", with: "matin") }
        },
        Change(testDescription: "translation gone", words: "a translation changed (\(french))") {
            try FileManager.default.removeItem(at: $0.folder.appendingPathComponent(french))
        },
        Change(testDescription: "update", words: "an update changed (\(ExplainedSite.update))") {
            try $0.write("---\ntitle: \"News\"\n---\nMore.\n", to: ExplainedSite.update)
        },
        Change(testDescription: "e-mail", words: "its e-mail changed (\(ExplainedSite.email))") {
            try $0.write("---\nsubject: \"Read\"\n---\nDear all.\n", to: ExplainedSite.email)
        },
        Change(
            testDescription: "picture",
            words: "a picture changed (content/campaigns/trams/tram.png)"
        ) { site in
            let picture = site.folder.appendingPathComponent("content/campaigns/trams/tram.png")
            try (Data(contentsOf: picture) + [0]).write(to: picture)
        },
        Change(
            testDescription: "counts",
            words: "the signature counts changed (content/counts.yaml)"
        ) {
            try $0.change("content/counts.yaml") { $0.replacing("1240", with: "1300") }
        },
        Change(
            testDescription: "settings",
            leavesOthers: false,
            words: "the settings changed (site.yaml)"
        ) {
            try $0.change("site.yaml") { $0.replacing("Riverside\n", with: "Riverside Town\n") }
        },
        Change(
            testDescription: "theme",
            leavesOthers: false,
            words: "the theme changed (themes/own/assets/own.css)"
        ) {
            try $0.write("a{}\n", to: "themes/own/assets/own.css")
        },
        Change(
            testDescription: "options",
            leavesOthers: false,
            options: ["--set", "title=Other"],
            words: "the build was asked for something else, such as --environment or --set"
        ) { _ in },
        Change(
            testDescription: "time",
            options: ["--now", "2027-01-02T00:00:00Z"],
            words: "time passed, and with it what is published or closed"
        ) { _ in },
        Change(
            testDescription: "links",
            words: "files that its text links to or shows came, went or moved"
        ) {
            try $0.write("---\ntitle: \"Us\"\n---\nUs.\n", to: "content/pages/about.md")
        },
        Change(
            testDescription: "menu",
            leavesOthers: false,
            words: "a menu, a topic or another campaign that it shows changed"
        ) {
            try $0.change("content/pages/terms.md") {
                $0.replacing("title:", with: "slug: rules\ntitle:")
            }
        },
        Change(
            testDescription: "output",
            words: "one of its files in the output folder was not as it was written"
        ) {
            try $0.write("other", to: "output/trams/share/index.html")
        },
        Change(
            testDescription: "forced",
            leavesOthers: false,
            options: ["--force"],
            words: "--force was given"
        ) { _ in },
        Change(
            testDescription: "no record",
            leavesOthers: false,
            options: ["--adopt"],
            words: "there was no record of an earlier build"
        ) {
            try FileManager.default.removeItem(at: $0.folder.appendingPathComponent(".placard"))
        },
    ]

    @Test(arguments: changes)
    func everyCauseIsTold(_ change: Change) async throws {
        let site = try await Self.site()
        defer { site.remove() }
        try change.make(site)
        // The last of several moments counts.
        let next = try await site.run(["build"] + SiteRun.now + change.options)
        #expect(next.status == 0, "\(next.errors)")
        let entries = try await Explanation(of: Self.trams, in: site)
        #expect(entries["last build"] == ["rendered: \(change.words)"])
        let other = try await Explanation(of: Self.room, in: site)["last build"]
        if change.leavesOthers {
            #expect(
                other == [
                    "kept: nothing that its pages are made from changed",
                    "rendered 1 build before: there was no record of an earlier build",
                ]
            )
        } else {
            #expect(other.first?.hasPrefix("rendered: ") == true)
        }
    }

    @Test func severalCausesAreToldInARow() async throws {
        let site = try await Self.site()
        defer { site.remove() }
        try site.change(Self.trams) { $0 + "\nMore.\n" }
        try site.change("content/counts.yaml") { $0.replacing("1240", with: "1300") }
        #expect(try await site.run(["build"] + SiteRun.now).status == 0)
        #expect(
            try await Explanation(of: Self.trams, in: site)["last build"] == [
                "rendered: its text changed",
                "and the signature counts changed (content/counts.yaml)",
            ]
        )
    }

    @Test func aNewCampaignIsToldAsOne() async throws {
        let site = try await Self.site()
        defer { site.remove() }
        let path = "content/campaigns/new.md"
        try site.write("---\ntitle: \"New\"\npublished: 2026-01-01\n---\nNew.\n", to: path)
        #expect(try await site.run(["build"] + SiteRun.now).status == 0)
        #expect(
            try await Explanation(of: path, in: site)["last build"] == [
                "rendered: no earlier build rendered it"
            ]
        )
    }

    /// The base site, built: with a menu, a link in the campaign's text, a theme, a day of closing.
    private static func site() async throws -> SiteRun {
        let site = try SiteRun(of: Sites.base)
        try site.write("name: own\nextends: default\n", to: "themes/own/theme.yaml")
        try site.change("site.yaml") {
            $0 + "theme: own\nmenu: [{text: {en: Terms, fr: Règles}, to: /pages/terms.md}]\n"
        }
        for ending in ["", ".fr"] {
            let text = "---\ntitle: \"Terms\"\n---\nBe kind.\n"
            try site.write(text, to: "content/pages/terms\(ending).md")
        }
        try site.change(trams) {
            $0.replacing("topics:", with: "closes: 2027-01-01\ntopics:")
                + "\nSee [what we keep](/pages/privacy.md).\n"
        }
        let outcome = try await site.run(["build"] + SiteRun.now)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return site
    }
}
