import Foundation
import HTMLForms
import LoopbackServer
import Testing

/// A writer's preview: pages as they will be hosted, brought up to date when files change.
@Suite struct PreviewTests {
    private let site: ScratchFolder
    private static let campaign = "content/campaigns/harbour/campaign.md"

    init() throws {
        site = try HarbourSite().folder()
    }

    private func listener(_ preview: PreviewProcess) async throws -> EventListener {
        let page = try await preview.get("harbour/").text
        let found = page.firstMatch(of: /data-version="([0-9a-f]+)"/)
        let version = String(try #require(found).1)
        let listener = try EventListener(preview.origin, page: "/harbour/", version: version)
        try await listener.waits(for: "event: mistakes")
        return listener
    }

    @Test func pagesHeadersAndMissingPagesAreAsTheHostWillHaveThem() async throws {
        let preview = try await PreviewProcess(site, ["--base-url", "http://localhost/repo/"])
        let page = try await preview.get("harbour/")
        #expect(preview.address.hasSuffix("/repo/"))
        #expect(page.status == 200)
        let policy = try #require(page.header("Content-Security-Policy"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(try await preview.get("harbour").header("Location") == "/repo/harbour/")
        let missing = try await preview.get("ar/nothing/")
        #expect(missing.status == 404)
        #expect(missing.text.contains("lang=\"ar\""))
        let outside = try await SessionClient.send(WebRequest(address: preview.origin + "/"))
        #expect(outside.status == 404)
    }

    @Test func aThemesOwnFontsMayBeUsedAndNoOthers() async throws {
        let plain = try await PreviewProcess(site).get("harbour/")
        #expect(!plain.text.contains("font-src"))

        let theme = "name: ours\nextends: default\nassets: {lamp: css/lamp.css}\n"
        try site.write(theme, to: "themes/ours/theme.yaml")
        let face = "@font-face{font-family:Lamp;src:url(../fonts/lamp.woff2)}"
        try site.write(face, to: "themes/ours/assets/css/lamp.css")
        try site.write("wOF2", to: "themes/ours/assets/fonts/lamp.woff2")
        try site.write(HarbourSite().settings + "theme: ours\n", to: "site.yaml")
        let page = try await PreviewProcess(site).get("harbour/")
        #expect(page.text.contains("img-src 'self'; font-src 'self'; connect-src"))
        let header = try #require(page.header("Content-Security-Policy"))
        #expect(header.contains("; font-src 'self';"))
    }

    @Test(arguments: [
        "..%2Fsite.yaml", "site.yaml", "content/campaigns/harbour/campaign.md", ".git/",
    ])
    func whatIsNoAddressOfTheSiteIsNotRead(path: String) async throws {
        let preview = try await PreviewProcess(site)
        #expect(try await preview.get(path).status == 404)
    }

    @Test func draftsAndScheduledPagesSayWhyProductionLeavesThemOut() async throws {
        try site.write(HarbourSite.campaign("status: draft"), to: "content/campaigns/quay.md")
        let later = HarbourSite.campaign("published: 2030-01-01")
        try site.write(later, to: "content/campaigns/later.md")
        let settings = HarbourSite().settings.replacing(
            "banner: true}",
            with: "banner: true, drafts: true, scheduled: true}"
        )
        try site.write(settings, to: "site.yaml")
        let preview = try await PreviewProcess(site)
        #expect(try await preview.get("quay/").text.contains("A draft (status: draft)"))
        #expect(try await preview.get("later/").text.contains("from 2030-01-01T00:00:00Z on"))
        #expect(!(try await preview.get("harbour/").text.contains("placard-label")))
    }

    @Test func aSaveReloadsThePageThatIsOpen() async throws {
        let preview = try await PreviewProcess(site)
        let page = try await listener(preview)
        let text = try site.text(of: Self.campaign)
        try site.write(text + "\nA new ending.\n", to: Self.campaign)
        try await page.waits(for: "event: reload")
        #expect(try await preview.get("harbour/").text.contains("A new ending."))
        try await preview.waits(for: "1 open page brought up to date")

        try site.write(text + "\nA new ending.\n", to: Self.campaign)
        try await preview.waits(for: "nothing is different")
        #expect(!page.takeAll().contains("event: reload"))
    }

    @Test func aStatusShowsOnThePageAtOnceAndInListsSoonAfter() async throws {
        let preview = try await PreviewProcess(site)
        let page = try await listener(preview)
        let index = try await preview.get("").text
        let text = try site.text(of: Self.campaign)
        let end = try #require(text.range(of: "\n---\n"))
        try site.write(
            text.replacingCharacters(in: end, with: "\nstatus: won\n---\n"),
            to: Self.campaign
        )
        try await page.waits(for: "event: reload")
        #expect(!(try await preview.get("harbour/").text.contains("<form")))
        try await preview.waits(for: "the text of /harbour/, 1 open page brought up to date")
        #expect(try await preview.get("").text != index)
    }

    @Test func aMistakeIsShownOverTheLastGoodPageAndGoesAwayByItself() async throws {
        let preview = try await PreviewProcess(site)
        let page = try await listener(preview)
        let text = try site.text(of: Self.campaign)
        try site.write(text + "\n<script>alert(1)</script>\n", to: Self.campaign)
        let heard = try await page.waits(for: "[RawHTML]")
        #expect(heard.contains("data: content/campaigns/harbour/campaign.md:"))
        #expect(!heard.contains("event: reload"))
        let shown = try await preview.get("harbour/")
        #expect(shown.status == 200)
        #expect(!shown.text.contains("alert(1)"))

        try site.write(text.replacing("title: ", with: "titel: "), to: Self.campaign)
        try await page.waits(for: "[UnknownKey]")
        #expect(try await preview.get("harbour/").status == 200)

        try site.write(text, to: Self.campaign)
        try await preview.waits(for: "all errors are mended")
        try await page.waits(for: "event: mistakes\ndata: \n")
    }

    @Test func aContentFolderThatVanishesAndComesBackIsShownAgain() async throws {
        let preview = try await PreviewProcess(site)
        let page = try await listener(preview)
        let content = site.url.appendingPathComponent("content")
        try FileManager.default.removeItem(at: content)
        try await page.waits(for: "[NoContent]")
        #expect(try await preview.get("harbour/").status == 200)
        try HarbourSite().write(to: site)
        try await preview.waits(for: "all errors are mended")
        #expect(try await preview.get("harbour/").status == 200)
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func aSignalEndsItWithItsStatus(signal: Int32, status: Int32) async throws {
        let preview = try await PreviewProcess(site)
        _ = try await listener(preview)
        #expect(await preview.end(with: signal) == status)
    }

    @Test func itWritesTheOutputTooWhereItIsAsked() async throws {
        let preview = try await PreviewProcess(site, ["--write"])
        try await preview.waits(for: "output/: ")
        #expect(site.has("output/harbour/index.html"))
        let text = try site.text(of: Self.campaign)
        try site.write(text + "\nA new ending.\n", to: Self.campaign)
        for _ in 0..<500 where !(try site.text(of: "output/harbour/index.html")).contains("A new") {
            try await Task.sleep(for: .milliseconds(20))
        }
        let written = try site.text(of: "output/harbour/index.html")
        #expect(written.contains("A new ending."))
        #expect(!written.contains("/-/"))
    }
}
