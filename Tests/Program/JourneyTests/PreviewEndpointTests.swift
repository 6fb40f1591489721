import Foundation
import HTMLForms
import LoopbackServer
import Testing

/// Writers sign in the preview: the local endpoint judges, keeps, shows and fails.
@Suite struct PreviewEndpointTests {
    private let site: ScratchFolder

    init() throws {
        site = try HarbourSite(fields: "[first_name, email]").folder()
    }

    private func sign(_ preview: PreviewProcess, honeypot: String = "") async throws
        -> Browser.Arrival
    {
        let browser = Browser(client: SessionClient.send)
        let petition = try await browser.open(preview.address + "harbour/")
        var form = try #require(petition.page.forms.first)
        try form.fill("First name", with: "Zoë")
        try form.fill("E-mail", with: "zoe@a.example")
        if !honeypot.isEmpty { try form.fill("Leave this field empty", with: honeypot) }
        return try await browser.submit(form, on: petition.page)
    }

    private func fail(_ preview: PreviewProcess, _ trouble: String) async throws {
        let page = try await preview.get("/-/signatures").text
        let found = page.firstMatch(of: /name="token" value="([0-9a-f]+)"/)
        let token = String(try #require(found).1)
        let answer = try await preview.post(
            "/-/signatures/endpoint",
            [("token", token), ("trouble", trouble)],
            origin: preview.origin
        )
        #expect(answer.status == 303)
    }

    @Test func aTestSignatureIsKeptAndListedAsTheRealEndpointWouldHaveHadIt() async throws {
        let preview = try await PreviewProcess(site)
        let arrival = try await sign(preview)
        #expect(arrival.page.address.description == preview.address + "harbour/share/")

        let page = HTMLPage(
            try await preview.get("/-/signatures").text,
            at: try #require(WebAddress(preview.origin + "/-/signatures"))
        ).text
        #expect(page.contains("POST https://signatures.harbour.example/sign"))
        #expect(page.contains("redirect=https%3A%2F%2Fharbour.example%2Fharbour%2Fshare%2F"))
        #expect(page.contains("Location: https://harbour.example/harbour/share/"))

        let file = site.url.appendingPathComponent(".placard/signatures.jsonl").path
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let lines = try site.text(of: ".placard/signatures.jsonl")
        #expect(lines.hasSuffix("}\n"))
        #expect(lines.split(separator: "\n").count == 1)
    }

    @Test func aHoneypotThatIsFilledInIsShownAsSuch() async throws {
        let preview = try await PreviewProcess(site)
        let arrival = try await sign(preview, honeypot: "http://spam.example")
        #expect(arrival.page.address.description == preview.address + "harbour/share/")
        #expect(try await preview.get("/-/signatures").text.contains("data-outcome=\"dropped\""))
    }

    @Test(arguments: [("field", 422), ("server", 500), ("malformed", 303)])
    func theEndpointFailsAsItIsTold(trouble: String, status: Int) async throws {
        let preview = try await PreviewProcess(site)
        try await fail(preview, trouble)
        let browser = Browser(client: SessionClient.send)
        let petition = try await browser.open(preview.address + "harbour/")
        var form = try #require(petition.page.forms.first)
        try form.fill("First name", with: "Zoë")
        try form.fill("E-mail", with: "zoe@a.example")
        let request = try form.submission(from: petition.page.address)
        let answer = try await SessionClient.send(request)
        #expect(answer.status == status)
        #expect(answer.header("Location") == nil)

        try await fail(preview, "none")
        #expect(try await sign(preview).response.status == 200)
    }

    @Test func onlyPagesOfThePreviewMayPost() async throws {
        let preview = try await PreviewProcess(site)
        let foreign = try await preview.post(
            "/-/sign/harbour/en",
            [("email", "x")],
            origin: "http://evil.example"
        )
        #expect(foreign.status == 403)
        let guessed = try await preview.post(
            "/-/signatures/clear",
            [("token", "0")],
            origin: preview.origin
        )
        #expect(guessed.status == 403)
    }

    @Test func aTornLastLineIsDroppedAndSaidSo() async throws {
        do {
            let preview = try await PreviewProcess(site)
            _ = try await sign(preview)
            _ = await preview.end(with: SIGTERM)
        }
        let whole = try site.text(of: ".placard/signatures.jsonl")
        try site.write(whole + "{\"time\":", to: ".placard/signatures.jsonl")
        let preview = try await PreviewProcess(site)
        let page = try await preview.get("/-/signatures").text
        #expect(page.contains("cut off and is dropped"))
        #expect(page.contains("1 test signature<"))
        #expect(try site.text(of: ".placard/signatures.jsonl") == whole)
    }

    @Test func whereSignaturesCannotBeKeptThePreviewGoesOnAndSaysSo() async throws {
        let preview = try await PreviewProcess(site)
        try FileManager.default.createDirectory(
            at: site.url.appendingPathComponent(".placard/signatures.jsonl"),
            withIntermediateDirectories: true
        )
        #expect(try await sign(preview).response.status == 200)
        let page = try await preview.get("/-/signatures").text
        #expect(page.contains("could not be kept"))
        #expect(page.contains("data-outcome=\"accepted\""))
    }
}
