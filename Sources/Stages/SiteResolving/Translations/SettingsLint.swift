public import CampaignModel
public import Diagnostics

extension SiteResolver {
    /// Texts by language whose translations differ from the first language's in their placeholders, or
    /// do not differ at all: those of `site.yaml` and of the sign forms that campaigns set themselves.
    ///
    /// - Parameter site: The site, resolved.
    /// - Returns: Warnings.
    public static func translationMistakes(in site: Site) -> [Diagnostic] {
        let settings = site.settings
        guard let first = settings.languages.first?.value else { return [] }
        let languages = settings.languages.map(\.value)
        let lint = LocalizedLint(original: first, languages: languages)
        let own = lint.mistakes(in: texts(of: settings)) + lint.mistakes(in: settings.signForm)
        return own
            + site.campaigns.flatMap { campaign -> [Diagnostic] in
                guard let form = campaign.facts.signForm else { return [] }
                let version = campaign.versions.first { $0.file.path == campaign.path }
                let language = version.map { site.languages[$0.language].tag } ?? first
                return LocalizedLint(
                    original: language,
                    languages: languages,
                    isOfCampaign: true
                ).mistakes(in: form)
            }
    }

    /// The texts by language beside the sign form.
    private static func texts(of settings: SiteSettings) -> [LocalizedLint.Text] {
        var texts: [(String, LocalizedText?)] = [
            ("organisation.about", settings.organisation.about)
        ]
        texts += settings.topics.map { ("topics.\($0.key.value)", $0.title) }
        texts += settings.menu.map { ("menu", $0.text) }
        texts += settings.footer.map { ("footer", $0.text) }
        let names = [
            ("title", settings.title), ("organisation.name", settings.organisation.name),
            ("organisation.address", settings.organisation.address),
            ("organisation.privacy_url", settings.organisation.privacyURL),
        ]
        return texts.map { LocalizedLint.Text(key: $0, text: $1, path: settings.path) }
            + names.map {
                LocalizedLint.Text(key: $0, text: $1, path: settings.path, isName: true)
            }
    }
}
