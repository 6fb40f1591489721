import Foundation
import HTMLForms
import LoopbackServer
import Testing

/// What must not stop a preview: broken themes, taken ports, full disks, and whatever happens to files.
@Suite struct PreviewTroubleTests {
    private let site: ScratchFolder
    private static let campaign = "content/campaigns/harbour/campaign.md"

    init() throws {
        site = try HarbourSite().folder()
    }

    private func waits(
        for preview: PreviewProcess,
        _ path: String,
        until isRight: (WebResponse) -> Bool
    ) async throws {
        for _ in 0..<1500 {
            if isRight(try await preview.get(path)) { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("\(path) never became right:\n\(preview.errors)")
    }

    @Test(arguments: [
        ("templates/partials/notice.html.mustache", "{{titel}}", "UnknownTemplateName"),
        ("theme.yaml", "name: [", "NotClosed"), ("strings/en.yaml", "signing: {", "NotClosed"),
        ("assets/css/extra.css", "p{background:url(none.svg)}", "MissingAsset"),
    ])
    func aThemeThatBreaksIsShownOverTheLastGoodPage(
        path: String,
        text: String,
        kind: String
    ) async throws {
        let theme = "name: ours\nextends: default\nassets: {extra: css/extra.css}\n"
        try site.write(theme, to: "themes/ours/theme.yaml")
        try site.write("p{}", to: "themes/ours/assets/css/extra.css")
        try site.write(
            "{{>notice}}",
            to: "themes/ours/templates/page.html.mustache"
        )
        try site.write("", to: "themes/ours/templates/partials/notice.html.mustache")
        try site.write("signing: Signing\n", to: "themes/ours/strings/en.yaml")
        try site.write(HarbourSite().settings + "theme: ours\n", to: "site.yaml")
        let preview = try await PreviewProcess(site)
        let good = try await preview.get("harbour/").text
        #expect(good.contains("Keep the quays public."))

        let before = try site.text(of: "themes/ours/\(path)")
        try site.write(text, to: "themes/ours/\(path)")
        try await preview.waits(for: "themes/ours/\(path): the site is resolved anew")
        #expect(preview.errors.contains("themes/ours/\(path):"))
        #expect(preview.errors.contains("[\(kind)]"))
        let shown = try await preview.get("harbour/")
        #expect(shown.status == 200)
        #expect(shown.text.contains("Keep the quays public."))

        try site.write(before, to: "themes/ours/\(path)")
        try await preview.waits(for: "all errors are mended")
        #expect(try await preview.get("harbour/").text == good)
    }

    @Test func aPortThatIsTakenIsSaidAndTheNextOneServes() async throws {
        let first = try await PreviewProcess(site)
        let port = try #require(URL(string: first.address)?.port)
        let second = try await PreviewProcess(site, ["--port", String(port)])
        #expect(second.errors.contains("Port \(port) is taken; this is the next free one."))
        #expect(try #require(URL(string: second.address)?.port) > port)
        #expect(try await second.get("harbour/").status == 200)
        #expect(try await first.get("harbour/").status == 200)
    }

    @Test func whereNobodyCanListenItIsSaid() async throws {
        let refused = try await Placard.run(["serve", "--host", "203.0.113.1"], in: site.url)
        #expect(refused.status == 64)
        #expect(refused.errors.contains("'203.0.113.1' is no address of this machine"))
    }

    @Test func whereNoRoomIsLeftForSignaturesThePreviewGoesOnAndSaysSo() async throws {
        let preview = try await PreviewProcess(site, largestFile: 4096)
        let fields = [("name", "Zoe"), ("email", "zoe%40a.example")]
        var page = ""
        for _ in 0..<20 where !page.contains("could not be kept") {
            let answer = try await preview.post(
                "/-/sign/harbour/en",
                fields,
                origin: preview.origin
            )
            #expect(answer.status < 500)
            page = try await preview.get("/-/signatures").text
        }
        #expect(page.contains("could not be kept: your quota or the limit of a file"))
        let lines = try site.text(of: ".placard/signatures.jsonl")
        #expect(lines.hasSuffix("}\n"))
        let kept = lines.split(separator: "\n").count
        #expect(page.components(separatedBy: "data-outcome=").count - 1 == kept + 1)
        #expect(try await preview.get("harbour/").status == 200)
    }

    @Test(arguments: [[], ["--poll"]])
    func newRenamedAndRemovedFoldersAreFollowed(options: [String]) async throws {
        let preview = try await PreviewProcess(site, options)
        try site.write(HarbourSite.campaign(), to: "content/campaigns/quay/campaign.md")
        try await waits(for: preview, "quay/") { $0.status == 200 }

        let campaigns = site.url.appendingPathComponent("content/campaigns")
        try FileManager.default.moveItem(
            at: campaigns.appendingPathComponent("quay"),
            to: campaigns.appendingPathComponent("pier")
        )
        try await waits(for: preview, "pier/") { $0.status == 200 }
        #expect(try await preview.get("quay/").status == 404)

        let edited = HarbourSite.campaign(body: "A pier, then.")
        try site.write(edited, to: "content/campaigns/pier/campaign.md")
        try await waits(for: preview, "pier/") { $0.text.contains("A pier, then.") }

        try FileManager.default.removeItem(at: campaigns.appendingPathComponent("pier"))
        try await waits(for: preview, "pier/") { $0.status == 404 }
        #expect(try await preview.get("harbour/").status == 200)
    }

    @Test func aThousandChangesAtOnceAreFollowed() async throws {
        let preview = try await PreviewProcess(site)
        for number in 1...1000 {
            try site.write(
                "---\ntitle: Lamp \(number)\n---\n\nLamp \(number).\n",
                to: "content/pages/lamp-\(number).md"
            )
        }
        try await waits(for: preview, "lamp-1000/") { $0.status == 200 }
        try await waits(for: preview, "lamp-1/") { $0.status == 200 }
        let files = site.url.appendingPathComponent("content/pages")
        for number in 2...1000 {
            let file = files.appendingPathComponent("lamp-\(number).md")
            try FileManager.default.removeItem(at: file)
        }
        try await waits(for: preview, "lamp-1000/") { $0.status == 404 }
        #expect(try await preview.get("lamp-1/").text.contains("Lamp 1."))
    }
}
