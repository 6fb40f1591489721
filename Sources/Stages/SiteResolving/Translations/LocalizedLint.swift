import CampaignModel
import Diagnostics

/// Compares texts by language with those of one language.
struct LocalizedLint {
    /// A text by language.
    struct Text {
        /// Its key.
        var key: String
        /// The text; `nil` where it is not set.
        var text: LocalizedText?
        /// The file that it stands in.
        var path: String
        /// Whether it is a name or an address, which may be the same in every language.
        var isName = false
    }

    /// The language that the others are compared with.
    let original: LanguageTag
    /// The languages of the site.
    let languages: [LanguageTag]
    /// Whether the texts are a campaign's, so that their keys begin with `sign_form`.
    var isOfCampaign = false

    /// What is wrong with the translations.
    func mistakes(in texts: [Text]) -> [Diagnostic] {
        texts.flatMap { unread(in: $0) + differences(in: $0) }
    }

    /// Words in languages that no page is in.
    private func unread(in text: Text) -> [Diagnostic] {
        (text.text?.entries ?? []).compactMap { entry in
            guard let tag = entry.language else { return nil }
            let isRead = languages.contains { $0 == tag || LanguageTag($0.language) == tag }
            let place = SourceLocation(path: text.path, range: entry.text.range)
            return isRead ? nil : .languageNotOfSite(tag, in: text.key, languages, at: place)
        }
    }

    private func differences(in text: Text) -> [Diagnostic] {
        guard !text.isName, let written = text.text, let source = written.text(for: original) else {
            return []
        }
        return written.entries.flatMap { entry -> [Diagnostic] in
            guard let language = entry.language, language.language != original.language else {
                return []
            }
            let place = SourceLocation(path: text.path, range: entry.text.range)
            let pair = TranslatedText(source.value, translation: entry.text.value)
            let found = Diagnostic.placeholders(of: pair, in: text.key, at: place)
            return pair.isUntranslated ? found + [.notTranslated(text.key, at: place)] : found
        }
    }

    /// What is wrong with the translations of a sign form's texts.
    func mistakes(in form: SignForm) -> [Diagnostic] {
        let prefix = isOfCampaign ? "sign_form." : ""
        let consent = form.consent
        var texts: [Text] = []
        func add(_ key: String, _ text: LocalizedText?, _ place: SourceLocation?) {
            guard let path = place?.path else { return }
            texts.append(Text(key: prefix + key, text: text, path: path))
        }
        add("consent.question", consent.question, consent.location)
        add("consent.accept", consent.accept, consent.location)
        add("consent.decline", consent.decline, consent.location)
        add("notice", form.notice, form.noticeLocation)
        for field in form.fields ?? [] {
            guard case .custom(let custom) = field.subject else { continue }
            add("\(custom.name).label", custom.label, field.location)
            for option in custom.options {
                add("\(custom.name).options.\(option.key)", option.label, field.location)
            }
        }
        return mistakes(in: texts)
    }
}
