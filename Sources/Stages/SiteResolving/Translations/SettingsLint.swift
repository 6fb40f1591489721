public import CampaignModel
public import Diagnostics

extension SiteResolver {
    /// Texts of `site.yaml` by language whose translations differ from the first language's in their
    /// placeholders, or do not differ at all.
    ///
    /// - Parameter settings: The site's settings.
    /// - Returns: Warnings.
    public static func translationMistakes(in settings: SiteSettings) -> [Diagnostic] {
        guard let first = settings.languages.first?.value else { return [] }
        let texts = namedTexts(of: settings)
        return texts.flatMap { key, text -> [Diagnostic] in
            guard let text, let original = text.text(for: first) else { return [] }
            return text.entries.flatMap { entry -> [Diagnostic] in
                guard let language = entry.language, language.language != first.language else {
                    return []
                }
                let place = SourceLocation(path: settings.path, range: entry.text.range)
                let pair = TranslatedText(original.value, translation: entry.text.value)
                let found = Diagnostic.placeholders(of: pair, in: key, at: place)
                return pair.isUntranslated ? found + [.notTranslated(key, at: place)] : found
            }
        }
    }

    /// The texts that are translated; names of the organisation and of places are not.
    private static func namedTexts(of settings: SiteSettings) -> [(String, LocalizedText?)] {
        let consent = settings.signForm.consent
        var texts: [(String, LocalizedText?)] = [
            ("organisation.about", settings.organisation.about),
            ("consent.question", consent.question), ("consent.accept", consent.accept),
            ("consent.decline", consent.decline), ("notice", settings.signForm.notice),
        ]
        texts += settings.topics.map { ("topics.\($0.key.value)", $0.title) }
        texts += (settings.menu + settings.footer).map { ("menu", $0.text) }
        for case .custom(let field) in (settings.signForm.fields ?? []).map(\.subject) {
            texts.append(("\(field.name).label", field.label))
            texts += field.options.map { ("\(field.name).options.\($0.key)", $0.label) }
        }
        return texts
    }
}
