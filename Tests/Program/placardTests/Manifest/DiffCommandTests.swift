import Foundation
import Testing

@testable import placard

/// `placard diff` and `placard build --against` as a user runs them.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct DiffCommandTests {
    private static let campaign = "content/campaigns/trams/campaign.md"

    private func text(of site: SiteRun, _ path: String = campaign) throws -> String {
        try String(contentsOf: site.folder.appendingPathComponent(path), encoding: .utf8)
    }

    private func replace(
        _ old: String,
        with new: String,
        in site: SiteRun,
        _ path: String = campaign
    )
        throws
    {
        let before = try text(of: site, path)
        #expect(before.contains(old))
        try site.write(before.replacingOccurrences(of: old, with: new), to: path)
    }

    private func built(_ edit: (SiteRun) throws -> Void) async throws -> SiteRun {
        let site = try SiteRun(of: Sites.base)
        let old = try await site.run(["build", "--manifest", "old.json"] + SiteRun.now)
        #expect(old.status == 0, "\(old.errors)")
        try edit(site)
        let new = try await site.run(
            ["build", "--manifest", "new.json", "--now", "2026-11-23T12:00:00Z"]
        )
        #expect(new.status == 0, "\(new.errors)")
        return site
    }

    private func diff(_ site: SiteRun, _ arguments: String...) async throws -> SiteRun.Outcome {
        try await site.run(["diff", "old.json", "new.json"] + arguments)
    }

    @Test func anEditIsToldInEveryFormat() async throws {
        let site = try await built { site in
            try replace(
                "ask: \"Run the trams until midnight again.\"",
                with: "ask: \"@mayor <b>close</b> `#1`\"",
                in: site
            )
            try replace(
                "https://signatures.riverside",
                with: "https://s2.riverside",
                in: site,
                "site.yaml"
            )
        }
        defer { site.remove() }
        let text = try await diff(site)
        #expect(text.status == 0)
        #expect(text.output.contains("Where the form posts (1)"))
        #expect(
            text.output.contains(
                "main: https://signatures.riverside.example/sign → main: https://s2.riverside.example/sign on /fr/trams/, /reading-room/, /trams/"
            ),
            "\(text.output)"
        )
        #expect(
            text.output.contains("Run the trams until midnight again. → @mayor <b>close</b> `#1`")
        )
        let markdown = try await diff(site, "--format", "markdown").output
        #expect(markdown.hasPrefix("## What this build changes\n"))
        #expect(markdown.contains("`` @mayor <b>close</b> `#1` `` on `/trams/`"))
        let looks = try #require(markdown.firstRange(of: "### Look twice"))
        let pages = try #require(markdown.firstRange(of: "### Changed pages"))
        #expect(looks.lowerBound < pages.lowerBound)
        let json = try await diff(site, "--format", "json").output
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        )
        #expect(object["differs"] as? Bool == true)
        let found = try #require(object["look_twice"] as? [[String: Any]])
        let subjects = Set(found.compactMap { $0["subject"] as? String })
        #expect(subjects == ["form_target", "ask", "outside_host", "settings"])
    }

    @Test func exitCodesSayWhetherBuildsDiffer() async throws {
        let site = try await built { try replace("title: \"Bring", with: "title: \"Give", in: $0) }
        defer { site.remove() }
        #expect(try await diff(site, "--exit-code").status == 1)
        #expect(try await diff(site).status == 0)
        let same = try await site.run(["diff", "new.json", "new.json", "--exit-code"])
        #expect(same.status == 0)
        #expect(same.output.contains("Nothing differs."))
    }

    @Test func timeAloneMakesPagesDue() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write(
            "---\ntitle: \"Later\"\npublished: 2026-11-23\ntarget: \"T\"\n---\n\nText. [Sign](sign:)\n",
            to: "content/campaigns/later.md"
        )
        for (name, now) in [("old", "2026-11-22T12:00:00Z"), ("new", "2026-11-23T12:00:00Z")] {
            let run = try await site.run(["build", "--manifest", "\(name).json", "--now", now])
            #expect(run.status == 0, "\(run.errors)")
        }
        let text = try await diff(site).output
        #expect(
            text.contains("Newly due pages (2)\n  /later/ from content/campaigns/later.md: Later\n")
        )
        #expect(!text.contains("New pages"))
    }

    @Test(
        arguments: [
            ("", "old.json:1:1: this is no whole manifest"),
            ("{\n\"format\": 1,\n\"files\": [}\n", "old.json:3:11: this is no whole manifest"),
            ("{\"a\": 1}", "old.json is JSON, but no manifest of a build."),
            ("{\"format\": 7}", "old.json has the format 7, and this version of Placard reads 1."),
        ]
    )
    func whatIsNoManifestIsToldWithAWayOut(text: String, words: String) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write(text, to: "old.json")
        for arguments in [
            ["diff", "old.json", "new.json", "--exit-code"], ["build", "--against", "old.json"],
        ] {
            let outcome = try await site.run(arguments)
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
            #expect(outcome.errors.contains("placard build --manifest FILE"))
        }
        let missing = try await site.run(["diff", "none.json", "old.json"])
        #expect(missing.status == 64)
        #expect(missing.errors.contains("Cannot open 'none.json': there is no such file"))
    }

    @Test func buildsOfTwoEnvironmentsAreNotCompared() async throws {
        let site = try await built { _ in }
        defer { site.remove() }
        let preview = ["build", "--environment", "preview", "--manifest", "new.json"]
        #expect(try await site.run(preview + SiteRun.now).status == 0)
        let outcome = try await diff(site)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("different environments: 'production' and 'preview'"))
        let against = try await site.run(["build", "--against", "new.json"] + SiteRun.now)
        #expect(against.status == 64)
        #expect(against.errors.contains("which may show more than 'production'"))
    }

    @Test func aRenameNeedsAnAlias() async throws {
        let site = try await built { _ in }
        defer { site.remove() }
        try replace("published:", with: "slug: night-trams\npublished:", in: site)
        let against = ["build", "--against", "old.json"] + SiteRun.now
        let before = try site.outputFiles()
        let refused = try await site.run(against)
        #expect(refused.status == 1)
        #expect(try site.outputFiles() == before)
        #expect(refused.errors.contains("[AddressVanished]"))
        let french = "content/campaigns/trams/campaign.fr.md"
        for (path, line) in [
            (Self.campaign, "aliases: [/trams/, /trams/share/]"),
            (french, "aliases: [/fr/trams/, /fr/trams/share/]"),
        ] {
            #expect(refused.errors.contains("Write in \(path): `\(line)`."), "\(refused.errors)")
            try replace("---\ntitle:", with: "---\n\(line)\ntitle:", in: site, path)
        }
        let accepted = try await site.run(against + ["--manifest", "new.json"])
        #expect(accepted.status == 0, "\(accepted.errors)")
        let again = try await site.run(against)
        #expect(again.status == 0, "\(again.errors)")
        let text = try await diff(site).output
        #expect(text.contains("/trams/ from content/campaigns/trams/campaign.md"))
        #expect(!text.contains("Addresses that vanished"))
    }

    @Test func aBuildThatFindsNothingChangedStillComparesAddresses() async throws {
        let site = try await built { _ in }
        defer { site.remove() }
        var old = try BuildManifest(
            reading: Array(try Data(contentsOf: site.folder.appendingPathComponent("old.json")))
        )
        old.pages.append(ManifestPage("/gone/", .page, language: "en", title: "Gone"))
        try site.write(Data(old.bytes), to: "old.json")
        let refused = try await site.run(
            ["build", "--against", "old.json", "--now", "2026-11-23T12:00:00Z"]
        )
        #expect(refused.status == 1)
        #expect(refused.errors.contains("'/gone/' is neither a page nor a redirect any more"))
    }

    @Test func anAddressThatBecameARedirectOrWasRemovedIsAnswered() async throws {
        let site = try await built { _ in }
        defer { site.remove() }
        try replace("published:", with: "status: removed\npublished:", in: site)
        let removed = try await site.run(["build", "--against", "old.json"] + SiteRun.now)
        // The archive and the topic that only this campaign filled are gone with it.
        #expect(!removed.errors.contains("'/trams/'"), "\(removed.errors)")
        try FileManager.default.removeItem(
            at: site.folder.appendingPathComponent("content/campaigns/reading-room.md")
        )
        try replace(
            "hosting: netlify",
            with: "hosting: netlify\nredirects: [{from: /reading-room/, to: /, status: 301}]",
            in: site,
            "site.yaml"
        )
        let moved = try await site.run(["build", "--against", "old.json"] + SiteRun.now)
        #expect(!moved.errors.contains("'/reading-room/'"), "\(moved.errors)")
        #expect(moved.errors.contains("'/reading-room/share/'"), "\(moved.errors)")
        #expect(moved.errors.contains("content/campaigns/reading-room.md, which is gone."))
    }
}
