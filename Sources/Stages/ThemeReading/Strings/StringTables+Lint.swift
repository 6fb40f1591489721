public import CampaignModel
public import Diagnostics
import Locales
import Templates

extension StringTables {
    /// Strings whose translation a reader would stumble over: placeholders that differ, plural forms
    /// that the language needs and lacks or does not know, words that nobody translated.
    ///
    /// - Parameters:
    ///   - languages: The site's languages, the default first.
    ///   - tones: Which strings a language takes.
    /// - Returns: Warnings.
    func translationMistakes(for languages: [LanguageTag], tones: [Tone]) -> [Diagnostic] {
        guard let first = languages.first else { return [] }
        let reference = own(first, tone: nil) ?? own(Self.lastResort, tone: nil) ?? [:]
        return languages.flatMap { language -> [Diagnostic] in
            let tone = tones.first { $0.language.value == language }?.name.value
            let phrases = own(language, tone: tone) ?? [:]
            let rules = LocaleConventions(language)?.plurals
            return phrases.sorted { $0.key < $1.key }.flatMap { key, phrase -> [Diagnostic] in
                let plurals = rules.map { Self.formMistakes(key, phrase, $0, language) } ?? []
                guard language.language != first.language, let original = reference[key] else {
                    return plurals
                }
                return plurals + Self.wordMistakes(key, phrase, original, language)
            }
        }
    }

    private static func formMistakes(
        _ key: String,
        _ phrase: Phrase,
        _ rules: PluralRules,
        _ language: LanguageTag
    ) -> [Diagnostic] {
        guard phrase.plural != nil else { return [] }
        let forms = Set(phrase.forms.keys.map(\.rawValue))
        let lacking = rules.formsOfCounts.map(\.rawValue).filter { !forms.contains($0) }
        let foreign = forms.subtracting(rules.forms.map(\.rawValue)).sorted()
        return lacking.map { .missingPluralForm($0, of: key, language, at: phrase.location) }
            + foreign.map { .foreignPluralForm($0, of: key, language, at: phrase.location) }
    }

    private static func wordMistakes(
        _ key: String,
        _ phrase: Phrase,
        _ original: Phrase,
        _ language: LanguageTag
    ) -> [Diagnostic] {
        let pair = TranslatedText(original.text, translation: phrase.text)
        var found: [Diagnostic] = []
        if !(pair.lackingPlaceholders + pair.furtherPlaceholders).isEmpty {
            found.append(.stringPlaceholdersDiffer(key, pair, at: phrase.location))
        }
        if pair.isUntranslated {
            found.append(.stringNotTranslated(key, language, at: phrase.location))
        }
        return found
    }

    private func own(_ language: String, tone: String?) -> [String: Phrase]? {
        LanguageTag(language).flatMap { own($0, tone: tone) }
    }
}

extension Phrase {
    /// The words for most numbers, placeholders in braces.
    fileprivate var text: String {
        parts(of: .other).map { part in
            switch part {
            case .words(let words): words
            case .placeholder(let name, _): "{\(name)}"
            }
        }.joined()
    }
}

extension Theme {
    /// What is wrong with the translations of the strings, for whoever checks them.
    ///
    /// - Parameter settings: The site's settings.
    /// - Returns: Warnings.
    public func translationMistakes(for settings: SiteSettings) -> [Diagnostic] {
        strings.translationMistakes(
            for: settings.languages.map(\.value),
            tones: settings.tones
        )
    }
}

extension Diagnostic {
    static func missingPluralForm(
        _ form: String,
        of key: String,
        _ language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingPluralForm,
            at: location,
            "'\(key)' lacks the form '\(form)', which '\(language)' needs",
            why: "The words of `other` stand in for it, which is wrong grammar.",
            solutions: ["Add `\(form): \"…\"`."]
        )
    }

    static func foreignPluralForm(
        _ form: String,
        of key: String,
        _ language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .foreignPluralForm,
            at: location,
            "'\(key)' has the form '\(form)', which '\(language)' does not know",
            why: "No number takes it, so its words are never shown.",
            solutions: ["Remove it."]
        )
    }

    static func stringPlaceholdersDiffer(
        _ key: String,
        _ pair: TranslatedText,
        at location: SourceLocation
    ) -> Diagnostic {
        let parts = [("lacks", pair.lackingPlaceholders), ("adds", pair.furtherPlaceholders)]
        let words = parts.filter { !$0.1.isEmpty }.map { verb, names in
            "\(verb) " + names.map { "{\($0)}" }.joined(separator: " ")
        }
        return Diagnostic(
            .stringPlaceholdersDiffer,
            at: location,
            "'\(key)' differs from the original's values: it \(words.joined(separator: ", "))",
            why: "Readers of this language learn something else than the others.",
            solutions: ["Put the same values in as the original does."]
        )
    }

    static func stringNotTranslated(
        _ key: String,
        _ language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .stringNotTranslated,
            at: location,
            "'\(key)' in '\(language)' is word for word the original's",
            why: "Somebody copied it and forgot to translate it, most likely.",
            solutions: ["Translate it, or remove the line: the original then stands in."]
        )
    }
}
