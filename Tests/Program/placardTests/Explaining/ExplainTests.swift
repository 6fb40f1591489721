import Foundation
import Testing

/// What `placard explain FILE` says of the files that pages are made from.
@Suite struct ExplainTests {
    private static let trams = "content/campaigns/trams/campaign.md"

    @Test func aFileOfADefaultThemeIsNamedAsOne() async throws {
        let site = try await Sites.builtBase()
        defer { site.remove() }
        let entries = try await Explanation(of: Self.trams, in: site)
        #expect(
            entries["templates"].prefix(2) == [
                "(default theme)/templates/campaign.html.mustache",
                "(default theme)/templates/share.html.mustache",
            ]
        )
        let partials = entries["templates"].dropFirst(2).map(\.self)
        try #require(partials.count == 2)
        let folder = "(default theme)/templates/partials"
        #expect(partials[0].hasPrefix("\(folder)/{campaign-card,"))
        #expect(partials[0].contains(",head,") && partials[0].hasSuffix("}.html.mustache"))
        #expect(partials[1].hasPrefix("\(folder)/channels/{bluesky,"))
        #expect(entries["inputs"].suffix(2) == ["site.yaml", "(default theme)"])
    }

    @Test func aPartialOfTheSitesThemeAndOneOfItsParentWinWhereTheyLie() async throws {
        let site = try await Sites.builtBase()
        defer { site.remove() }
        let head = "templates/partials/head.html.mustache"
        try await site.copyTemplate("partials/head", to: "own", extending: "parent")
        try await site.copyTemplate("share", to: "parent", extending: "default")
        try await site.copyTemplate("partials/head", to: "parent", extending: "default")
        try site.chooseTheme("own")
        let entries = try await Explanation(of: Self.trams, in: site)
        let templates = entries["templates"]
        #expect(
            templates.prefix(2) == [
                "(default theme)/templates/campaign.html.mustache",
                "themes/parent/templates/share.html.mustache",
            ]
        )
        #expect(templates.contains("themes/own/\(head)"))
        #expect(!templates.contains { $0.hasPrefix("themes/parent/templates/partials/") })
        let own = ["site.yaml", "themes/own", "themes/parent", "(default theme)"]
        #expect(entries["inputs"].suffix(4) == own[...])
        let which = try await site.run(["theme", "which", "partials/head"])
        #expect(which.output.hasPrefix("themes/own/\(head)\nthemes/parent/\(head)\n"))
    }

    @Test func everyFileThatAPageIsMadeFromIsNamed() async throws {
        let site = try await Sites.builtBase()
        defer { site.remove() }
        try site.write("---\ntitle: \"News\"\n---\nMore.\n", to: ExplainedSite.update)
        try site.write("---\nsubject: \"Read\"\n---\nDear all.\n", to: ExplainedSite.email)
        let entries = try await Explanation(of: Self.trams, in: site)
        #expect(
            entries["inputs"] == [
                Self.trams, "content/campaigns/trams/campaign.fr.md", ExplainedSite.update,
                ExplainedSite.email, "content/campaigns/trams/tram.png", "content/counts.yaml",
                "site.yaml", "(default theme)",
            ]
        )
        #expect(entries["templates"].contains("(default theme)/templates/email.html.mustache"))
        #expect(entries["petition"] == ["https://riverside.example/trams/  (trams/index.html)"])
        #expect(entries["last build"].first?.hasPrefix("rendered: ") == true)

        let update = try await Explanation(of: ExplainedSite.update, in: site)
        #expect(
            update["page"] == [
                "https://riverside.example/trams/updates/news/  (trams/updates/news/index.html)"
            ]
        )
        #expect(
            update["templates"].first == "(default theme)/templates/update.html.mustache"
        )
        #expect(update["inputs"].first == ExplainedSite.update)
        #expect(update["inputs"].contains(Self.trams))

        let page = try await Explanation(of: "content/pages/privacy.md", in: site)
        #expect(page["templates"].first == "(default theme)/templates/page.html.mustache")
        #expect(
            page["inputs"] == [
                "content/pages/privacy.md", "content/pages/privacy.fr.md", "site.yaml",
                "(default theme)",
            ]
        )
    }

    @Test func aPictureIsToldWithItsAddressesAndWhatShowsIt() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let picture = "content/campaigns/trams/tram.png"
        let unbuilt = try await Explanation(of: picture, in: site)
        #expect(unbuilt["used by"].first == Self.trams)
        #expect(unbuilt["not known"].count == 1)

        try site.change("content/pages/privacy.md") {
            $0 + "\n![A tram](/campaigns/trams/tram.png)\n"
        }
        let build = try await site.run(["build"] + SiteRun.now)
        try #require(build.status == 0, "\(build.errors)")
        let built = try await Explanation(of: picture, in: site)
        #expect(built["used by"].contains(Self.trams))
        #expect(built["used by"].last == "content/pages/privacy.md")
        #expect(built["not known"].isEmpty && built["left out"].isEmpty)
        for line in built["served at"] {
            let file = try #require(line.split(separator: "(").last?.dropLast())
            #expect(try site.bytes(of: "output/\(file)") == site.bytes(of: picture))
        }
    }

    @Test func aFileToDownloadIsToldWithTheLineOfItsLink() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let file = "content/campaigns/trams/plan.pdf"
        try site.write("%PDF-", to: file)
        _ = try await site.run(["build"] + SiteRun.now)
        let unused = try await Explanation(of: file, in: site)
        #expect(unused["left out"] == ["no page shows it or links to it"])

        try site.change(Self.trams) { $0 + "\n[The plan](plan.pdf)\n" }
        _ = try await site.run(["build"] + SiteRun.now)
        let used = try await Explanation(of: file, in: site)
        #expect(used["served at"] == ["https://riverside.example/trams/plan.pdf  (trams/plan.pdf)"])
        let lines = try site.text(of: Self.trams).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(used["used by"] == ["\(Self.trams):\(lines.count - 1)"])
    }

    @Test func theFileOfCountsIsToldWithWhoseSignaturesItCounts() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let counts = try await Explanation(of: "content/counts.yaml", in: site)
        #expect(counts["counts of"] == ["trams: 1240"])
    }

    @Test func aSiteThatWasNeverBuiltIsToldApart() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let unbuilt = try await Explanation(of: Self.trams, in: site)
        #expect(unbuilt["last build"] == ["nothing is known of it"])
        let build = try await site.run(["build", "--output", "public"] + SiteRun.now)
        #expect(build.status == 0)
        let elsewhere = try await Explanation(of: Self.trams, in: site, ["--output", "public"])
        #expect(elsewhere["last build"] == ["rendered: there was no record of an earlier build"])
        try site.write("---\ntitle: \"New\"\n---\nNew.\n", to: "content/campaigns/new.md")
        let new = try await Explanation(
            of: "content/campaigns/new.md",
            in: site,
            ["--output", "public"]
        )
        #expect(new["last build"] == ["did not render it"])
    }
}
