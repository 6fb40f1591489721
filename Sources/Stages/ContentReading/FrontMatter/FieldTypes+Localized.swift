import CampaignModel
import Diagnostics
import YAML

extension FieldTypes {
    /// One line for all languages, or one for each.
    static let localizedLine = localized(line)
    /// A text for all languages, or one for each.
    static let localizedText = localized(text)

    /// A text of some sort, once or by language.
    static func localized(_ item: YAMLType<String>) -> YAMLType<LocalizedText> {
        YAMLType<YAMLByLanguage<String>>.byLanguage(item).checked { text, location, findings in
            switch text.value {
            case .one(let text): return LocalizedText(text)
            case .byLanguage(let pairs):
                var entries: [LocalizedText.Entry] = []
                for pair in pairs {
                    let place = SourceLocation(path: location.path, range: pair.key.range)
                    guard let language = LanguageTag(pair.key.value) else {
                        findings.report(.invalidLanguage(pair.key.value, at: place))
                        continue
                    }
                    guard !entries.contains(where: { $0.language == language }) else {
                        findings.report(.languageTwice(language, at: place))
                        continue
                    }
                    entries.append(LocalizedText.Entry(language: language, text: pair.value))
                }
                return LocalizedText(entries: entries)
            }
        }
    }

    /// A language's tag, with the usual slips named.
    static let languageTag = line.checked { text, location, findings -> LanguageTag? in
        let language = LanguageTag(text.value)
        if language == nil { findings.report(.invalidLanguage(text.value, at: location)) }
        return language
    }
}
