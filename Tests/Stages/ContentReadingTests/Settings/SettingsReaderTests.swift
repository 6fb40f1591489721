import CampaignModel
import ContentReading
import Diagnostics
import Testing

@Suite struct SettingsReaderTests {
    static let whole = """
        title: {en: Commonground, fr: Terrain commun}
        base_url: https://commonground.example/repo
        languages: [en, fr, pt-br]
        tone: {fr: informal}
        time_zone: Europe/Brussels
        theme: {name: default, settings: {colour: "#0b5fff", logo: ""}}
        organisation:
          name: Commonground
          about: We are people from forty countries
          address: |
            1 Example Street
            1000 Brussels
          contact: hello@commonground.example
          privacy_url: {en: /privacy/, fr: /fr/vie-privee/}
          account_url: https://members.commonground.example/login
        endpoints:
          main: {preset: form, url: "https://signatures.commonground.example/sign"}
          staging: {preset: form, url: "https://staging.commonground.example/{id}", id: 7, confirm: email}
        environments:
          staging: {noindex: true, endpoint: staging}
        donate: {url: "https://x.example/?a={amount}&c={currency}", currency: EUR, ask: {EUR: 3, GBP: 2.5}}
        share: {channels: [email, x]}
        tracking: {keep: [source], identity: [akid]}
        counts: {file: counts.yaml, show_from: 50, live: "https://stats.example/{page}.json"}
        menu: [{text: {en: About, fr: À propos}, to: /pages/about.md}]
        footer: [{text: Imprint, to: /pages/imprint.md, languages: [fr]}]
        topics: {transport: {en: Transport, fr: Transports}}
        redirects: [{from: /old/, to: /new/}, {from: /gone/, status: 410}]
        headers: {"/files/*": {X-Example: "1"}}
        security: {frame: ["https://video.example/"]}
        hosting: netlify
        extra: {box: {colour: red}}
        """

    private func wholeSettings() throws -> SiteSettings {
        let reading = SettingsReader(environment: "production")
            .settings(from: Array(Self.whole.utf8))
        #expect(shown(reading.diagnostics) == "")
        return try #require(reading.settings)
    }

    @Test func whatTheSiteIsAndWhoCampaignsIsRead() throws {
        let site = try wholeSettings()
        let french = try #require(LanguageTag("fr"))
        #expect(site.title.text(for: french)?.value == "Terrain commun")
        #expect(site.baseURL.value == BaseURL("https://commonground.example/repo/"))
        #expect(site.languages.map(\.value.identifier) == ["en", "fr", "pt-BR"])
        #expect(site.tones.map { "\($0.language.value)@\($0.name.value)" } == ["fr@informal"])
        #expect(site.timeZone?.value == "Europe/Brussels")
        #expect(site.theme.name?.value == "default")
        #expect(site.theme.settings.map(\.text.value) == ["#0b5fff", ""])
        #expect(site.organisation.contact?.value == "hello@commonground.example")
        #expect(
            site.organisation.address?.text(for: french)?.value == "1 Example Street\n1000 Brussels"
        )
        #expect(site.organisation.privacyURL?.text(for: french)?.value == "/fr/vie-privee/")
    }

    @Test func whereFormsPostIsRead() throws {
        let site = try wholeSettings()
        #expect(site.endpoints.map(\.name) == ["main", "staging"])
        let staging = try #require(site.endpoints.last)
        #expect(staging.preset.value == "form")
        #expect(staging.id == "7")
        #expect(staging.confirm == .email)
        #expect(staging.keys.url?.placeholders == [.id])
        #expect(site.environments.map(\.name) == ["production", "preview", "staging"])
        #expect(site.environments.last?.endpoint?.value == "staging")
        #expect(site.environment == .production)
    }

    @Test func whatCampaignsTakeOverIsRead() throws {
        let site = try wholeSettings()
        #expect(site.donate?.currency?.value == "EUR")
        #expect(site.donate?.asks.map(\.value.hundredths) == [300, 250])
        #expect(site.channels?.map(\.value) == [.email, .x])
        #expect(site.tracking == TrackingLists(keep: ["source"], identity: ["akid"]))
        #expect(site.counts.showFrom == 50)
        #expect(site.counts.live?.value == "https://stats.example/{page}.json")
        #expect(site.topics.map(\.key.value) == ["transport"])
    }

    @Test func whatTheHostIsToldIsRead() throws {
        let site = try wholeSettings()
        #expect(site.menu.map(\.to.value) == ["/pages/about.md"])
        #expect(site.footer.first?.languages.map(\.value.identifier) == ["fr"])
        #expect(site.redirects.map(\.status) == [301, 410])
        #expect(site.headers.first?.headers.first?.name.value == "X-Example")
        #expect(site.security.frame.map(\.value) == ["https://video.example"])
        #expect(site.hosting?.value == .netlify)
        #expect(site.extra == [ExtraValue(name: "box.colour", text: "red")])
    }

    @Test func theLeastThatASiteCanSayIsEnough() throws {
        let reading = SiteText(adding: "").read()
        #expect(shown(reading.diagnostics) == "")
        let site = try #require(reading.settings)
        #expect(site.channels == nil)
        #expect(site.signForm == SignForm())
        #expect(site.environments == [.production, .preview])
    }

    @Test func whatIsMissingIsSaidAndTheRestIsChecked() {
        let reading = SiteText(adding: "languages: [en]\nhosting: netlfy\n", to: "").read()
        #expect(reading.settings != nil)
        #expect(
            shown(reading.diagnostics) == """
                site.yaml:1:1: error: 'base_url' is missing [MissingKey]
                  → Add it: base_url: https://commonground.example
                site.yaml:1:1: error: 'organisation' is missing [MissingKey]
                  → Add it: organisation: {name: "…"}
                site.yaml:1:1: error: 'title' is missing [MissingKey]
                  → Add it: title: "Some words"
                site.yaml:2:10: error: 'netlfy' is not a value of 'hosting' [UnknownValue]
                  → Write 'netlify'.
                  → It is one of: none, netlify, cloudflare.

                """
        )
    }

    @Test func thereAreNoSettingsWithoutALanguage() {
        let text = "title: x\nbase_url: https://x.example\norganisation: {name: x}\n"
        #expect(SiteText(adding: text, to: "").read().settings == nil)
    }

    @Test func thatThereIsNoFileIsAMistakeOfItsOwn() {
        #expect(
            shown([SettingsReader.missing()]) == """
                site.yaml: error: There is no site.yaml in this folder [SettingsMissing]
                  It says what the site is called, where it is served and where signatures go.
                  → Run placard in the folder of the site, or name that folder with -C.
                  → Begin a new site with `placard new site`.

                """
        )
    }
}
