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
