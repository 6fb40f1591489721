import HTMLForms
import Testing

/// A stranger's pull request may change every file of `content/` and cannot change where a form posts.
@Suite struct StrangerTests {
    /// A way that a stranger might try, and the mistake that it is.
    struct Attempt: Sendable, CustomTestStringConvertible {
        var lines = ""
        var body = ""
        var file = ""
        var text = ""
        var mistake: String

        var testDescription: String { file + lines + body }
    }

    /// A site with a stranger's words in it.
    private func site(_ attempt: Attempt) throws -> ScratchFolder {
        let site = try HarbourSite().folder()
        try site.write(
            HarbourSite.campaign(attempt.lines, body: attempt.body),
            to: "content/campaigns/harbour/campaign.md"
        )
        if !attempt.file.isEmpty { try site.write(attempt.text, to: attempt.file) }
        return site
    }

    static let refused: [Attempt] = [
        .init(lines: #"endpoint: "https://evil.example/sign""#, mistake: "UnknownEndpoint"),
        .init(lines: "endpoint: evil", mistake: "UnknownEndpoint"),
        .init(lines: "endpoint: {use: \"https://evil.example/\"}", mistake: "UnknownEndpoint"),
        .init(lines: "endpoint: {url: \"https://evil.example/\"}", mistake: "UnknownKey"),
        .init(lines: "endpoint: {action: \"https://evil.example/\"}", mistake: "UnknownKey"),
        .init(lines: "endpoint: {use: main, preset: actionkit}", mistake: "UnknownKey"),
        .init(lines: "endpoint: {use: main, redirect: {field: x}}", mistake: "UnknownKey"),
        .init(
            lines: "endpoint: {origins: {form: [\"https://evil.example\"]}}",
            mistake: "UnknownKey"
        ),
        .init(
            lines: "endpoint: {use: main, page: \"../../evil\"}",
            mistake: "EndpointValueUnusable"
        ),
        .init(lines: "endpoint: {id: \"//evil.example\"}", mistake: "EndpointValueUnusable"),
        .init(lines: "endpoints: {main: {url: \"https://evil.example/\"}}", mistake: "UnknownKey"),
        .init(lines: "presets: {form: {url: \"https://evil.example/\"}}", mistake: "UnknownKey"),
        .init(lines: "environments: {production: {endpoint: evil}}", mistake: "UnknownKey"),
        .init(lines: "base_url: \"https://evil.example\"", mistake: "UnknownKey"),
        .init(lines: "security: {script: [\"https://evil.example\"]}", mistake: "UnknownKey"),
        .init(lines: "sign_form: {action: \"https://evil.example/\"}", mistake: "UnknownKey"),
        .init(lines: "sign_form: {url: \"https://evil.example/\"}", mistake: "UnknownKey"),
        .init(lines: "sign_form: {endpoint: \"https://evil.example/\"}", mistake: "UnknownKey"),
        .init(
            lines: #"sign_form: {notice: {en: "<form action='https://evil.example'>", ar: x}}"#,
            mistake: "RawHTML"
        ),
        .init(lines: "aliases: [/harbour/share/]", mistake: "AddressTaken"),
        .init(lines: "aliases: [/privacy/]", mistake: "AddressTaken"),
        .init(lines: "aliases: [/assets/main.css]", mistake: "AddressTaken"),
        .init(lines: "aliases: [\"https://evil.example/\"]", mistake: "InvalidAlias"),
        .init(lines: "aliases: [\"//evil.example/\"]", mistake: "InvalidAlias"),
        .init(lines: "aliases: [\"/x /sign 200\"]", mistake: "InvalidAlias"),
        .init(lines: "slug: \"../evil\"", mistake: "InvalidSlug"),
        .init(body: "[a](javascript:alert(1))", mistake: "ForbiddenLinkScheme"),
        .init(body: "[a](JaVaScRiPt:alert(1))", mistake: "ForbiddenLinkScheme"),
        .init(body: "[a](&#106;avascript:alert(1))", mistake: "ForbiddenLinkScheme"),
        .init(body: "<javascript:alert(1)>", mistake: "ForbiddenLinkScheme"),
        .init(body: "[a][r]\n\n[r]: data:text/html,x", mistake: "ForbiddenLinkScheme"),
        .init(body: "[a](//evil.example/x)", mistake: "IncompleteLinkAddress"),
        .init(body: "![a](https://evil.example/x.png)", mistake: "PictureFromElsewhere"),
        .init(body: "<form action=\"https://evil.example/\"><input></form>", mistake: "RawHTML"),
        .init(body: "<base href=\"https://evil.example/\">", mistake: "RawHTML"),
        .init(body: "So <script src=\"https://evil.example/\"></script>", mistake: "RawHTML"),
        .init(
            file: "content/site.yaml",
            text: "endpoints: {main: {preset: form, url: \"https://evil.example/\"}}",
            mistake: "SettingsInContent"
        ),
        .init(
            file: "content/campaigns/harbour/site.yaml",
            text: "base_url: https://evil.example",
            mistake: "SettingsInContent"
        ),
    ]

    @Test(arguments: refused)
    func isRefusedAtTheStrangersLine(_ attempt: Attempt) async throws {
        let site = try site(attempt)
        let build = try await Placard.build(site)
        #expect(build.status == 1)
        #expect(!site.has("output/index.html"))
        let mistakes = build.errors.split(separator: "\n").filter { $0.contains(": error: ") }
        let place = attempt.file.isEmpty ? "content/campaigns/harbour/campaign.md:" : attempt.file
        #expect(mistakes.count == 1, "\(build.errors)")
        #expect(mistakes.first?.hasPrefix(place) == true, "\(build.errors)")
        #expect(mistakes.first?.hasSuffix("[\(attempt.mistake)]") == true, "\(build.errors)")
    }

    /// Names that mean something to form services.
    static let vendorNames = [
        "redirect", "redirect_to", "campaign", "page_url", "language", "source", "utm_source",
        "consent", "consent_text", "consent_version", "leave_empty", "_next", "_gotcha",
        "form-name", "action", "page", "access_key", "webhook",
    ]

    @Test(arguments: vendorNames)
    func cannotNameAFieldAsWhatTheServiceObeys(_ name: String) async throws {
        let field = "{name: \(name), type: text, label: {en: L, ar: L}}"
        let site = try site(
            Attempt(lines: "sign_form: {fields: [name, \(field)]}", mistake: "")
        )
        let build = try await Placard.build(site)
        let isRefused =
            build.errors.contains("[FieldNameTaken]")
            || build.errors.contains("[UnusableFieldName]")
        // With the preset `form` a name that is none of the form's own is an ordinary answer.
        let isOrdinary = ["redirect_to", "action", "page", "access_key", "webhook"].contains(name)
        #expect(isRefused == !isOrdinary, "\(build.errors)")
        #expect(build.status == (isOrdinary ? 0 : 1))
    }

    @Test func changesNothingByAPresetOrATemplateInContent() async throws {
        let attempt = Attempt(
            file: "content/presets/form.yaml",
            text: "url: \"https://evil.example/\"",
            mistake: ""
        )
        let site = try site(attempt)
        let form = "<form action=\"https://evil.example/\">"
        try site.write(form, to: "content/themes/default/templates/campaign.html.mustache")
        #expect(try await Placard.build(site).status == 0)
        for (path, bytes) in try site.files(of: "output") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("evil.example"), "\(path)")
        }
    }

    @Test func cannotTakeAnotherCampaignsOldAddress() async throws {
        let site = try site(Attempt(lines: "aliases: [/other/]", mistake: ""))
        try site.write("---\ntitle: \"Other\"\n---\n\nText.\n", to: "content/campaigns/other.md")
        let build = try await Placard.build(site)
        #expect(build.status == 1)
        #expect(build.errors.contains("[AddressTaken]"))
    }

    @Test func writesTextThatStaysText() async throws {
        let form = "</p></label></button></form><form action=https://evil.example>"
        let lines = """
            summary: "\(form)"
            signed_by: "\(form)"
            call_to_action: "\(form)"
            topics: []
            sources: [{title: "\(form)", url: "https://press.example/"}]
            sign_form:
              fields: [name, {name: r, type: text, label: {en: "\(form)", ar: "\(form)"}}]
            share: {message: "\(form) {url}", thanks: "\(form)", title: "\(form)"}
            """
        let site = try site(Attempt(lines: lines, mistake: ""))
        let build = try await Placard.build(site)
        #expect(build.status == 0, "\(build.errors)")
        let address = try #require(WebAddress("https://harbour.example/harbour/"))
        for (path, bytes) in try site.files(of: "output") where path.hasSuffix(".html") {
            let page = HTMLPage(String(decoding: bytes, as: UTF8.self), at: address)
            let actions = page.forms.map { $0.attribute("action") }
            #expect(actions.allSatisfy { $0 == "https://signatures.harbour.example/sign" })
            #expect(actions.count <= 1, "\(path)")
            let policy = page.meta("Content-Security-Policy")
            #expect(policy?.contains("evil.example") == false, "\(path)")
        }
    }
}
