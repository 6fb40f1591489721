import Foundation
import Testing

/// What README.md tells a newcomer to do works as it stands there.
@Suite struct ReadmeTests {
    private func readme() throws -> String {
        let file = Repository.root.appendingPathComponent("README.md")
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    /// The first block of code below a heading.
    private func block(below heading: String) throws -> String {
        let section = try #require(try readme().components(separatedBy: "## \(heading)\n").last)
        let parts = section.components(separatedBy: "```")
        try #require(parts.count > 2)
        return parts[1].split(separator: "\n", maxSplits: 1).last.map { String($0) } ?? ""
    }

    @Test func theCommandsOfYourOwnSiteSucceed() async throws {
        let checkout = try ScratchFolder("checkout")
        let lines = try block(below: "Your own site")
        try #require(lines.contains(".build/release/placard build"))
        let commands = lines.replacingOccurrences(
            of: ".build/release/placard",
            with: "'\(Placard.binary.path)'"
        )
        let run = try await Placard.runShell(commands, in: checkout.url)
        #expect(run.status == 0, "\(run.errors)")
        let site = checkout.url.deletingLastPathComponent().appendingPathComponent("our-site")
        let page = site.appendingPathComponent("output/give-the-night-bus-back/index.html")
        #expect(FileManager.default.fileExists(atPath: page.path), "\(run.output)\(run.errors)")
        #expect(run.output.contains("give-the-night-bus-back"))
    }

    @Test func theCampaignIn20LinesBuildsWithoutAWarning() async throws {
        let campaign = try block(below: "A campaign in 20 lines")
        #expect(campaign.split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
        let site = try HarbourSite().folder()
        try site.write(campaign, to: "content/campaigns/night-bus/campaign.md")
        let build = try await Placard.build(site, ["--strict"])
        #expect(build.status == 0, "\(build.errors)")
        #expect(try site.text(of: "output/night-bus/index.html").contains("Ada Berg"))
    }
}
