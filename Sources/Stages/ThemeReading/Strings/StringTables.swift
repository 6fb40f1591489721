import CampaignModel
import Diagnostics
import Locales
import Templates

/// The strings of a theme and its parents by the name of their file: `en`, `de@informal`.
struct StringTables {
    /// The language of a theme whose site's own has no strings.
    static let lastResort = "en"

    private var tables: [String: [String: Phrase]] = [:]
    private var files: [StringFile] = []

    /// Merges the files of `strings/`, the parents' first: the nearer theme wins by key.
    init(chain: [[ThemeFile]], diagnostics: inout [Diagnostic]) {
        for theme in chain.reversed() {
            for file in theme where file.path.hasPrefix("strings/") {
                guard file.path.hasSuffix(".yaml") else { continue }
                let name = String(file.path.dropFirst("strings/".count).dropLast(".yaml".count))
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
            return wording(language, reference.merging(phrases ?? [:]) { _, own in own })
        }
    }

    /// The strings of a language: `de`, over it `de-AT`, over them the tone.
    private func own(_ language: LanguageTag, tone: String?) -> [String: Phrase]? {
        var names = [language.language]
        if language.identifier != language.language { names.append(language.identifier) }
        if let tone { names += names.map { "\($0)@\(tone)" } }
        let found = names.compactMap { tables[$0] }
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

    private func wording(_ language: LanguageTag, _ phrases: [String: Phrase]) -> Wording {
        let rules = LocaleConventions(language)?.plurals
        return Wording(language: language.identifier, phrases: phrases) { number in
            rules.flatMap { Templates.PluralForm(rawValue: $0.form(of: number).rawValue) }
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
