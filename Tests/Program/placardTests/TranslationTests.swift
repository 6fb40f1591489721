import Foundation
import Testing

/// A translation's life: recorded, left behind by its original, brought up to date.
@Suite struct TranslationTests {
    private static let original = "content/campaigns/trams/campaign.md"
    private static let french = "content/campaigns/trams/campaign.fr.md"

    private func text(_ path: String, in site: SiteRun) throws -> String {
        try String(contentsOf: site.folder.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func whatChangedInTheOriginalIsShownUntilTheTranslationIsRecordedAnew() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let recorded = try await site.run(["translated", Self.french])
        #expect(recorded.status == 0, "\(recorded.errors)")
        let before = try await site.run(["check"] + SiteRun.now)
        #expect(!before.errors.contains("StaleTranslation"))

        let words = try text(Self.original, in: site)
        try site.write(
            words.replacingOccurrences(of: "until midnight", with: "until one")
                .replacingOccurrences(of: "published: 2026-09-01", with: "published: 2026-09-02")
                .replacingOccurrences(of: "Nurses and cooks", with: "Nurses,\ncooks and bakers"),
            to: Self.original
        )
        let stale = try await site.run(["check"] + SiteRun.now).errors
        #expect(stale.contains("older than its original: 'ask', 1 paragraph changed"))
        #expect(stale.contains("ask is now: “Run the trams until one again.”"))
        #expect(stale.contains("the paragraph is now: “Nurses, cooks and bakers walk home"))

        try #expect(await site.run(["translated", Self.french]).status == 0)
        let after = try await site.run(["check"] + SiteRun.now)
        #expect(!after.errors.contains("StaleTranslation"))
        let build = try await site.run(["build"] + SiteRun.now)
        #expect(build.status == 0, "\(build.errors)")
    }

    @Test func aTextForTheMailHasARecordOfItsOwn() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let (original, french) = (
            "content/campaigns/trams/email.md", "content/campaigns/trams/email.fr.md"
        )
        try site.write("---\nsubject: \"Tonight\"\n---\nCome tonight.\n", to: original)
        try site.write("---\nsubject: \"Ce soir\"\n---\nVenez ce soir.\n", to: french)
        let recorded = try await site.run(["translated", french])
        #expect(recorded.status == 0, "\(recorded.errors)")
        let fresh = try await site.run(["check"] + SiteRun.now)
        #expect(!fresh.errors.contains("email.fr.md"), "\(fresh.errors)")

        try site.write("---\nsubject: \"Tomorrow\"\n---\nCome tomorrow.\n", to: original)
        let stale = try await site.run(["check"] + SiteRun.now).errors
        #expect(stale.contains("\(french):3:13: warning: The translation is older"))
        #expect(stale.contains("'subject', 1 paragraph changed"))
    }

    @Test func recordingChangesNothingButItsOwnLine() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let before = try text(Self.french, in: site)
        _ = try await site.run(["translated", "./" + Self.french])
        let once = try text(Self.french, in: site)
        _ = try await site.run(["translated", Self.french])
        #expect(try text(Self.french, in: site) == once)
        let lines = once.split(separator: "\n", omittingEmptySubsequences: false)
        let others = lines.filter { !$0.hasPrefix("translates: \"title=") }
        #expect(lines.count == others.count + 1)
        #expect(others.joined(separator: "\n") == before)
    }

    @Test func onlyTranslationsAreRecorded() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let wrong = try await site.run(["translated", Self.french, Self.original])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("Is 'content/campaigns/trams/campaign.fr.md' meant?"))
        #expect(try !text(Self.french, in: site).contains("translates"))
    }

    @Test func aSiteInOrderHasNothingToMendAndNothingIsWritten() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let words = try text(Self.french, in: site)
        try site.write(words + "\nLe [nouvel horaire](source:timetable) le dit.\n", to: Self.french)
        _ = try await site.run(["translated", Self.french, "content/pages/privacy.fr.md"])
        let check = try await site.run(["check", "--strict", "--quiet"] + SiteRun.now)
        #expect(check.errors == "")
        #expect(check.status == 0)
        let output = site.folder.appendingPathComponent("output").path
        #expect(!FileManager.default.fileExists(atPath: output))
    }
}
