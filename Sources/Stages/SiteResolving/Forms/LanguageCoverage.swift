import CampaignModel
import Diagnostics

/// Finds texts by language that lack a language of the site.
struct LanguageCoverage {
    let settings: SiteSettings

    private var languages: [LanguageTag] { settings.languages.map(\.value) }

    /// What the site's own settings lack: an error for words of law, a warning elsewhere.
    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        func check(_ key: String, _ text: LocalizedText?) {
            guard let text else { return }
            found += missing(in: text, languages).map {
                .missingLanguage(key, $0, at: location(of: text, in: settings.path))
            }
        }
        check("title", settings.title)
        check("organisation.name", settings.organisation.name)
        check("organisation.about", settings.organisation.about)
        check("organisation.address", settings.organisation.address)
        check("organisation.privacy_url", settings.organisation.privacyURL)
        for topic in settings.topics { check("topics.\(topic.key.value)", topic.title) }
        for (name, entries) in [("menu", settings.menu), ("footer", settings.footer)] {
            for entry in entries where entry.languages.isEmpty { check(name, entry.text) }
        }
        return found + diagnostics(of: settings.signForm, in: settings.path, languages)
    }

    /// What a sign form lacks in the languages of those who will read it.
    ///
    /// - Parameters:
    ///   - form: The form after merging.
    ///   - path: The file to blame where a text has no place of its own.
    ///   - languages: The languages in which the form is shown.
    /// - Returns: Errors for consent and notice, which are words of law, warnings for the rest.
    func diagnostics(of form: SignForm, in path: String, _ languages: [LanguageTag]) -> [Diagnostic]
    {
        var found: [Diagnostic] = []
        if form.asksConsent {
            let consent = form.consent
            let path = consent.location?.path ?? path
            let parts = [
                ("question", consent.question), ("accept", consent.accept),
                ("decline", consent.decline),
            ]
            for (key, text) in parts {
                guard let text else {
                    let place = consent.location ?? SourceLocation(path: path)
                    found.append(.incompleteConsent(missing: key, at: place))
                    continue
                }
                found += missing(in: text, languages).map {
                    .missingWordsOfLaw("consent.\(key)", $0, at: location(of: text, in: path))
                }
            }
        }
        if let notice = form.notice {
            found += missing(in: notice, languages).map {
                .missingWordsOfLaw("notice", $0, at: location(of: notice, in: path))
            }
        }
        return found + (form.fields ?? []).flatMap { gaps(of: $0, in: path, languages) }
    }

    /// Warnings: what a form's own fields ask in too few languages.
    private func gaps(of field: SignField, in path: String, _ languages: [LanguageTag])
        -> [Diagnostic]
    {
        guard case .custom(let custom) = field.subject else { return [] }
        let path = field.location?.path ?? path
        let texts =
            [("sign_form.\(custom.name).label", custom.label)]
            + custom.options.map { ("sign_form.\(custom.name).options.\($0.key)", $0.label) }
        return texts.flatMap { key, text in
            missing(in: text, languages).map {
                .missingLanguage(key, $0, at: location(of: text, in: path))
            }
        }
    }

    private func missing(in text: LocalizedText, _ languages: [LanguageTag]) -> [LanguageTag] {
        languages.filter { text.text(for: $0) == nil }
    }

    private func location(of text: LocalizedText, in path: String) -> SourceLocation {
        SourceLocation(path: path, range: text.entries.first?.text.range)
    }
}
