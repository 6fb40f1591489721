import CampaignModel
import Diagnostics
import EndpointContracts
import Locales
import Templates
import Testing

@testable import PageRendering

/// A small site of two languages and what its pages are rendered with.
struct TestSite {
    var site: Site
    var about: HTML?
    var formWords = FormWords(
        consent: ConsentWords(question: "May we write to you?", accept: "Yes", decline: "No"),
        version: "0123456789abcdef",
        notice: HTML(escaped: "<p>We pass your name to {target}.</p>")
    )

    /// A site with one campaign in English and French.
    init(base: String = "https://x.example/") throws {
        let english = try #require(LanguageTag("en"))
        let french = try #require(LanguageTag("fr"))
        let settings = SiteSettings(
            title: LocalizedText(.written("Commonground & friends")),
            baseURL: Located(try #require(BaseURL(base)), at: .nowhere),
            languages: [Located(english, at: .nowhere), Located(french, at: .nowhere)],
            organisation: Organisation(name: LocalizedText(.written("Commonground"))),
            environment: .production
        )
        site = Site(
            settings: settings,
            now: Instant(secondsSince1970: 1_800_000_000),
            languages: [
                SiteLanguage(tag: english, root: PageAddress("/"), isRightToLeft: false),
                SiteLanguage(tag: french, root: PageAddress("/fr/"), isRightToLeft: false),
            ]
        )
        site.listings = [Listings(), Listings()]
        site.menus = [SiteMenus(), SiteMenus()]
        site.forms = [try Self.form()]
        site.campaigns = [Self.campaign()]
    }

    /// A form with a name, a country, an optional postcode and the consent question.
    static func form(_ preset: String = "form", _ url: EndpointPattern? = "https://sign.example/")
        throws -> SiteForm
    {
        var keys = Preset("main")
        keys.url = url
        let settings = EndpointSettings(
            "main",
            preset: .written(preset),
            id: "77",
            keys: keys,
            location: SourceLocation(path: "site.yaml")
        )
        var form = SignForm(fields: [
            SignField(.known(.name), isRequired: true),
            SignField(.known(.country), isRequired: true),
            SignField(.known(.postcode), isRequired: false),
        ])
        form.consent = ConsentQuestion(
            question: LocalizedText(.written("May we write to you?")),
            ask: .always
        )
        let endpoint = PresetCatalogue().endpoint(settings).endpoint
        return SiteForm(form: form, endpoint: try #require(endpoint))
    }

    /// An open campaign in both languages.
    static func campaign() -> Campaign {
        var english = CampaignWords(title: .written("Faces are <not> \"tickets\" & more"))
        english.ask = .written("Stop scanning us.")
        var french = CampaignWords(title: .written("Nos visages"))
        french.ask = .written("Arrêtez.")
        return Campaign(
            name: "faces",
            path: "content/campaigns/faces/campaign.md",
            facts: Shared(CampaignFacts()),
            state: .open,
            visibility: .published,
            form: 0,
            donation: nil,
            versions: [
                version(0, "/faces/", english), version(1, "/fr/visages/", french),
            ]
        )
    }

    /// A version with the standard channels.
    static func version(_ language: Int, _ address: String, _ words: CampaignWords)
        -> CampaignVersion
    {
        CampaignVersion(
            language: language,
            file: ContentFile(
                path: "",
                bodyOffset: 0,
                bodyLine: 1,
                byteCount: 0,
                fingerprint: 0,
                headFingerprint: 0
            ),
            words: Shared(words),
            address: PageAddress(address),
            channels: ShareChannel.standard
        )
    }

    /// What the pages are made of.
    func source(_ theme: DefaultTheme) throws -> PageSource {
        let words = formWords
        return PageSource(
            site: site,
            supplies: try site.languages.enumerated().map { number, language in
                LanguageSupplies(
                    conventions: try #require(LocaleConventions(language.tag)),
                    wording: theme.wording(number),
                    about: about
                )
            },
            settingsStylesheet: PageAddress("/assets/settings.77.css"),
            formWords: { _, _ in words }
        )
    }

    /// Renders pages with the default theme.
    func rendered(
        _ render: (inout PageRenderer, (PageAddress, Span<UInt8>) -> Void) throws -> Void
    ) throws -> [String: String] {
        var theme = try DefaultTheme(languages: site.languages.map(\.tag.identifier))
        let source = try source(theme)
        let programs = theme.programs(for: source)
        #expect(theme.diagnostics.map { $0.text { _, _ in nil } } == [])
        var renderer = PageRenderer(source, programs: try #require(programs))
        var pages: [String: String] = [:]
        try render(&renderer) { address, bytes in
            pages[address.path] = bytes.withUnsafeBufferPointer {
                String(decoding: $0, as: UTF8.self)
            }
        }
        return pages
    }

    /// Renders one version of the first campaign.
    func campaignPages(
        _ body: Body = Body(),
        answers: BodyAnswers = BodyAnswers(),
        updates: [AnsweredBody] = [],
        version: Int = 0
    ) throws -> [String: String] {
        try rendered { renderer, emit in
            _ = try renderer.renderCampaign(
                VersionReference(campaign: 0, version: version),
                text: AnsweredBody(body, answers),
                updates: updates,
                emit: emit
            )
        }
    }
}

extension Located<String> {
    /// A text of which nobody asks where it was written.
    static func written(_ text: String) -> Located<String> { Located(text, at: .nowhere) }
}

extension SourceRange {
    /// A place of which nobody asks.
    static let nowhere = SourceRange(at: .start)
}
