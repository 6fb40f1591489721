import CampaignModel
import Foundation
import Locales
import Testing

/// A language under test: Placard's conventions beside Foundation's, which have CLDR 46 inside (ICU
/// 76) where Placard has CLDR 47.
struct Language: CustomTestStringConvertible, Sendable {
    let name: String
    let conventions: LocaleConventions
    let foundation: Locale

    var testDescription: String { name }

    static let all: [Language] = LocaleConventions.languages.compactMap { Language($0.identifier) }

    init?(_ name: String) {
        guard let tag = LanguageTag(name), let conventions = LocaleConventions(tag) else {
            return nil
        }
        self.name = name
        self.conventions = conventions
        foundation = Locale(identifier: name)
    }
}
