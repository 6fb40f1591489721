import CampaignModel
import Diagnostics

/// The files of one campaign: an original and its translations.
struct CampaignGroup {
    /// The campaign's name.
    var name: String
    /// The original.
    var original: CampaignHead
    /// Its language.
    var language: LanguageTag
    /// Its translations, sorted by path.
    var translations: [CampaignHead]

    /// All its files.
    var heads: [CampaignHead] { [original] + translations }
}

extension CampaignGroup {
    /// Brings the files of each campaign together.
    ///
    /// - Parameters:
    ///   - heads: Every campaign file, sorted by path.
    ///   - languages: The site's languages, the first of them the default.
    ///   - diagnostics: What is wrong is appended here; a file that fits nowhere is left out.
    /// - Returns: The groups, sorted by name.
    static func groups(
        of heads: [CampaignHead],
        languages: [LanguageTag],
        diagnostics: inout [Diagnostic]
    ) -> [CampaignGroup] {
        guard let first = languages.first else { return [] }
        var groups: [CampaignGroup] = []
        groups.reserveCapacity(heads.count)
        var places: [String: Int] = [:]
        places.reserveCapacity(heads.count)
        for head in heads where !head.isTranslation {
            if let place = places[head.name] {
                diagnostics.append(.duplicateCampaign(head, earlier: groups[place].original))
                continue
            }
            places[head.name] = groups.count
            var language = first
            if let own = head.language {
                if languages.contains(own.value) {
                    language = own.value
                } else {
                    diagnostics.append(.unknownLanguage(own, in: head.file.path, known: languages))
                }
            }
            groups.append(
                CampaignGroup(name: head.name, original: head, language: language, translations: [])
            )
        }
        var suggestions = NameSuggestions()
        for head in heads where head.isTranslation {
            guard let place = places[head.name] else {
                diagnostics.append(
                    .translationWithoutOriginal(
                        name: head.name,
                        path: head.file.path,
                        nearest: suggestions.nearest(
                            to: head.name,
                            in: head.file.path,
                            among: places.keys
                        )
                    )
                )
                continue
            }
            guard let language = head.language, languages.contains(language.value) else {
                diagnostics.append(
                    .unknownFileLanguage(
                        head.language?.value,
                        path: head.file.path,
                        known: languages
                    )
                )
                continue
            }
            guard language.value != groups[place].language else {
                diagnostics.append(
                    .translationInOriginalLanguage(
                        path: head.file.path,
                        language: language.value,
                        original: groups[place].original.file.path
                    )
                )
                continue
            }
            groups[place].translations.append(head)
        }
        groups.sort { $0.name < $1.name }
        return groups
    }
}
