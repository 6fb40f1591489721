import Foundation
import Testing

/// What keeps the signatures of a pull request's preview away from the real ones.
@Suite struct PullRequestTests {
    private func site() throws -> ScratchFolder {
        let site = try ScratchFolder()
        var harbour = HarbourSite()
        harbour.endpoints = #"  staging: {preset: form, url: "https://staging.harbour.example/s"}"#
        harbour.environments = "  staging: {noindex: true, endpoint: staging}"
        try harbour.write(to: site)
        return site
    }

    private func files(of site: ScratchFolder, naming text: String) throws -> [String] {
        try site.files(of: "output").filter {
            String(decoding: $0.value, as: UTF8.self).contains(text)
        }.keys.sorted()
    }

    @Test func aPreviewNamesNoEndpointInAnyByte() async throws {
        let site = try site()
        #expect(try await Placard.build(site, ["--environment", "preview"]).status == 0)
        #expect(try files(of: site, naming: "signatures.harbour") == [])
        #expect(try files(of: site, naming: "staging.harbour") == [])
        #expect(try files(of: site, naming: "<form").isEmpty == false)
    }

    @Test func anEnvironmentWithAnEndpointOfItsOwnNamesNoOther() async throws {
        let site = try site()
        try site.write(
            HarbourSite.campaign("endpoint: main"),
            to: "content/campaigns/harbour/campaign.md"
        )
        #expect(try await Placard.build(site, ["--environment", "staging"]).status == 0)
        #expect(try files(of: site, naming: "signatures.harbour") == [])
        #expect(try files(of: site, naming: "https://staging.harbour.example/s").isEmpty == false)
    }

    @Test func everyPageOfAPreviewKeepsOutOfSearchEngines() async throws {
        let site = try site()
        #expect(try await Placard.build(site, ["--environment", "preview"]).status == 0)
        let pages = try site.files(of: "output").filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 10)
        for (path, bytes) in pages {
            let html = String(decoding: bytes, as: UTF8.self)
            #expect(html.contains("<meta name=\"robots\" content=\"noindex"), "\(path)")
        }
        #expect(try site.text(of: "output/_headers").contains("X-Robots-Tag: noindex"))
    }

    @Test(
        arguments: [
            ["GITHUB_EVENT_NAME": "pull_request"], ["GITHUB_EVENT_NAME": "pull_request_target"],
            ["CI_MERGE_REQUEST_IID": "7"], ["CONTEXT": "deploy-preview"],
            ["CONTEXT": "branch-deploy"],
        ]
    )
    func productionIsRefusedAndThePreviewIsBuilt(_ variables: [String: String]) async throws {
        let site = try site()
        let refused = try await Placard.build(site, variables: variables)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[ProductionInPullRequest]"))
        #expect(refused.errors.contains("--environment preview"))
        #expect(!site.has("output/index.html"))
        let preview = ["--environment", "preview"]
        #expect(try await Placard.build(site, preview, variables: variables).status == 0)
    }

    @Test(arguments: [["GITHUB_EVENT_NAME": "push"], ["CONTEXT": "production"], ["CI": "true"]])
    func otherwiseCIBuildsProduction(_ variables: [String: String]) async throws {
        #expect(try await Placard.build(try site(), variables: variables).status == 0)
    }

    @Test func aStrangersWordsAreTakenWithOurSettings() async throws {
        let ours = try site()
        let stranger = try ScratchFolder("their checkout")
        try stranger.write(
            "base_url: https://evil.example\nendpoints: {e: {preset: form, url: https://evil.example/}}",
            to: "site.yaml"
        )
        try stranger.write("Theirs", to: "themes/default/templates/campaign.html.mustache")
        try stranger.write(HarbourSite.campaign(), to: "content/campaigns/theirs/campaign.md")
        for name in ["privacy.md", "privacy.ar.md"] {
            try stranger.write("---\ntitle: Privacy\n---\n", to: "content/pages/\(name)")
        }
        let arguments = [
            "--environment", "preview", "--content",
            stranger.url.appendingPathComponent("content").path,
        ]
        let build = try await Placard.build(ours, arguments)
        #expect(build.status == 0, "\(build.errors)")
        #expect(ours.has("output/theirs/index.html"))
        #expect(!ours.has("output/harbour/index.html"))
        #expect(try files(of: ours, naming: "evil.example") == [])
        #expect(!stranger.has("output") && !stranger.has(".placard"))
    }

    @Test func aTestEndpointOfThisMachineWaitsForItsEnvironmentAndIsRefusedInProduction()
        async throws
    {
        let site = try ScratchFolder()
        var harbour = HarbourSite()
        harbour.endpoints = #"  local: {preset: form, url: "http://127.0.0.1:9/sign"}"#
        harbour.environments = "  local: {endpoint: local}"
        try harbour.write(to: site)
        #expect(try await Placard.build(site).status == 0)
        #expect(try files(of: site, naming: "127.0.0.1") == [])
        #expect(try await Placard.build(site, ["--environment", "local"]).status == 0)
        #expect(try files(of: site, naming: "http://127.0.0.1:9/sign").isEmpty == false)
        try site.write(
            HarbourSite.campaign("endpoint: local"),
            to: "content/campaigns/harbour/campaign.md"
        )
        let refused = try await Placard.build(site)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[EndpointOnThisMachine]"))
    }

    @Test func theEndpointsAreNotSetOnTheCommandLine() async throws {
        let url = "endpoints.main.url=https://evil.example/"
        let build = try await Placard.build(try site(), ["--set", url])
        #expect(build.status == 64)
        #expect(build.errors.contains("it decides where forms post"))
    }
}
