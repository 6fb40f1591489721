import CampaignModel
import Diagnostics
import Locales
import Templates

/// The strings of a theme and its parents by the name of their file: `en`, `de@informal`.
struct StringTables: Sendable {
    /// The language of a theme whose site's own has no strings.
    static let lastResort = "en"

    private var tables: [String: [String: Phrase]] = [:]
    private var files: [StringFile] = []

    /// Merges the files of `strings/`, the parents' first: the nearer theme wins by key.
    ///
    /// Files of languages that the site does not have are not read: the default theme has a dozen.
    init(chain: [[ThemeFile]], languages: [LanguageTag], diagnostics: inout [Diagnostic]) {
        let needed = Set(languages.flatMap { [$0.language, $0.identifier] } + [Self.lastResort])
        for theme in chain.reversed() {
            for file in theme where file.path.hasPrefix("strings/") {
                guard file.path.hasSuffix(".yaml") else { continue }
                let name = String(file.path.dropFirst("strings/".count).dropLast(".yaml".count))
                guard needed.contains(String(name.prefix { $0 != "@" })) else { continue }
                let strings = StringFile(file, diagnostics: &diagnostics)
                tables[name, default: [:]].merge(strings.phrases) { _, nearer in nearer }
                files.append(strings)
            }
        }
    }

    /// The words of each language of a site, the default language first.
    ///
    /// - Parameters:
    ///   - languages: The site's languages.
    ///   - tones: Which strings a language takes.
    ///   - settingsPath: The site's settings file, for messages.
    ///   - diagnostics: What is missing is appended here.
    /// - Returns: A wording for each language; what a language lacks it takes from the default.
    func wordings(
        for languages: [LanguageTag],
        tones: [Tone],
        settingsPath: String,
        diagnostics: inout [Diagnostic]
    ) -> [Wording] {
        guard let first = languages.first else { return [] }
        let reference = own(first, tone: nil) ?? tables[Self.lastResort] ?? [:]
        checkKeys(against: reference, &diagnostics)
        return languages.map { language in
            let tone = tones.first { $0.language.value == language }
            if let tone, tables["\(language.language)@\(tone.name.value)"] == nil,
                tables["\(language.identifier)@\(tone.name.value)"] == nil
            {
                diagnostics.append(.unknownTone(tone, in: settingsPath))
            }
            let phrases = own(language, tone: tone?.name.value)
            if let phrases {
                let missing = reference.keys.filter { phrases[$0] == nil }.sorted()
                if !missing.isEmpty {
                    diagnostics.append(
                        .missingStrings(
                            missing,
                            in: language,
                            fallback: first,
                            at: path(of: language)
                        )
                    )
                }
            } else {
                diagnostics.append(.languageWithoutStrings(language, in: settingsPath))
            }
            return wording(
                language,
                reference.merging(phrases ?? [:]) { _, own in own },
                standIn: phrases == nil ? first : nil
            )
        }
    }

    /// Where the words of each language come from, the nearest file first: `pt-BR`, `pt`, `en`.
    func sources(for languages: [LanguageTag], tones: [Tone]) -> [[String]] {
        let first = languages.first.map { names(of: $0, tone: nil).filter { tables[$0] != nil } }
        let last = first.flatMap { $0.isEmpty ? nil : $0 } ?? [Self.lastResort]
        return languages.map { language in
            let tone = tones.first { $0.language.value == language }?.name.value
            let own = names(of: language, tone: tone).filter { tables[$0] != nil }.reversed()
            return own + last.reversed().filter { !own.contains($0) }
        }
    }

    /// The files of a language's strings, the nearest last.
    private func names(of language: LanguageTag, tone: String?) -> [String] {
        var names = [language.language]
        if language.identifier != language.language { names.append(language.identifier) }
        if let tone { names += names.map { "\($0)@\(tone)" } }
        return names
    }

    /// The strings of a language: `de`, over it `de-AT`, over them the tone.
    func own(_ language: LanguageTag, tone: String?) -> [String: Phrase]? {
        let found = names(of: language, tone: tone).compactMap { tables[$0] }
        guard let first = found.first else { return nil }
        return found.dropFirst().reduce(first) { $0.merging($1) { _, nearer in nearer } }
    }

    /// The nearest theme's file with words of a language.
    private func path(of language: LanguageTag) -> String {
        let names = ["/\(language.identifier).yaml", "/\(language.language).yaml"]
        for file in files.reversed() where names.contains(where: file.path.hasSuffix) {
            return file.path
        }
        return "strings/\(language).yaml"
    }

    /// A language's words with its plural rules, or those of the language whose words stand in.
    private func wording(
        _ language: LanguageTag,
        _ phrases: [String: Phrase],
        standIn: LanguageTag?
    ) -> Wording {
        let rules = LocaleConventions(standIn ?? language)?.plurals
        return Wording(language: language.identifier, phrases: phrases) { number in
            rules.map { Templates.PluralForm($0.form(of: number)) }
                ?? (number == 1 ? .one : .other)
        }
    }

    /// Keys that the default language lacks are misspelt, or nothing could stand in for them.
    private func checkKeys(against reference: [String: Phrase], _ diagnostics: inout [Diagnostic]) {
        for file in files {
            for key in file.keys where reference[key.value] == nil {
                diagnostics.append(
                    .stringWithoutDefault(key, in: file.path, known: reference.keys.sorted())
                )
            }
        }
    }
}

extension Templates.PluralForm {
    /// The form of the same name.
    init(_ form: Locales.PluralForm) {
        switch form {
        case .zero: self = .zero
        case .one: self = .one
        case .two: self = .two
        case .few: self = .few
        case .many: self = .many
        case .other: self = .other
        }
    }
}
