import CampaignModel
import ContentReading
import Diagnostics
import Digests
import EndpointContracts
import PageRendering
import SiteResolving
import Templates

/// Reads what `site.yaml` and sign forms hold in Markdown, language by language.
struct SettingsTexts: ~Copyable {
    /// What is wrong with the texts.
    private(set) var diagnostics: [Diagnostic] = []

    private let site: Site
    private let bodies: BodyResolver
    private var reader = BodyReader()

    /// Creates a reader of a site's settings.
    init(site: Site, bodies: BodyResolver) {
        self.site = site
        self.bodies = bodies
    }

    /// The organisation's own words; `nil` without them.
    mutating func about(inLanguage number: Int) -> HTML? {
        let tag = site.languages[number].tag
        return site.settings.organisation.about?.text(for: tag).map {
            markup($0, in: site.settings.path, language: number)
        }
    }

    /// The words of a sign form, with their version.
    mutating func words(of form: SiteForm, inLanguage number: Int) -> FormWords {
        let tag = site.languages[number].tag
        let consent = form.form.consent
        let words = ConsentWords(
            question: plain(consent.question, tag),
            accept: plain(consent.accept, tag),
            decline: plain(consent.decline, tag)
        )
        let maker = ContractMaker(
            endpoint: form.endpoint,
            form: form.form,
            tracking: site.settings.tracking
        )
        diagnostics += maker.diagnostics(for: words, in: tag)
        let notice = form.form.notice?.text(for: tag)
        let privacy = site.settings.organisation.privacyURL?.text(for: tag)?.value ?? ""
        let asks = form.form.asksConsent
        let version = ConsentVersion(
            notice: notice.map { plainText($0) } ?? "",
            question: asks ? words.question : "",
            accept: asks ? words.accept : "",
            decline: asks ? words.decline : "",
            privacyAddress: privacy
        )
        return FormWords(
            consent: words,
            version: version.identifier { SHA256.digest(of: $0.span) },
            notice: notice.map { notice in
                let filled = notice.map { $0.replacing("{privacy_url}", with: privacy) }
                let path = form.form.noticeLocation?.path ?? site.settings.path
                return markup(filled, in: path, language: number)
            }
        )
    }

    private func plain(_ text: LocalizedText?, _ language: LanguageTag) -> String {
        text?.text(for: language)?.value ?? ""
    }

    private mutating func markup(_ text: Located<String>, in path: String, language: Int) -> HTML {
        let source = BodySource(setting: path, at: text.range)
        let body = reader.body(of: source, in: Array(text.value.utf8), diagnostics: &diagnostics)
        let place = BodyResolver.Place(
            path: path,
            language: language,
            address: site.languages[language].root
        )
        var findings = Findings()
        let answers = bodies.answers(to: body, at: place, findings: &findings)
        // Headings stand in texts alone, so a setting's fragments are not judged.
        findings.anchors = []
        diagnostics += bodies.mistakes(in: findings) { _ in nil }
        return SettingMarkup.html(of: AnsweredBody(body, answers), baseURL: site.baseURL)
    }

    /// The text without Markdown's marks, as people read it.
    private mutating func plainText(_ text: Located<String>) -> String {
        var mistakesOfMarkup: [Diagnostic] = []
        return reader.words(
            of: BodySource(setting: site.settings.path, at: text.range),
            in: Array(text.value.utf8),
            diagnostics: &mistakesOfMarkup
        )
    }
}
