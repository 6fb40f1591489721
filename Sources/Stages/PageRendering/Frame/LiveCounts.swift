import CampaignModel
import Diagnostics
import Locales

/// Where the script finds the number of signatures, and the plural forms that it chooses from.
struct LiveCounts: Sendable {
    private let pattern: String
    /// The smallest number that is shown.
    let showFrom: Int
    /// Each plural form of the language with a number that takes it.
    let forms: [CountForm]

    /// Takes the settings of counts; `nil` where they name no live number.
    init?(_ settings: CountsSettings, plurals: PluralRules) {
        guard let live = settings.live?.value else { return nil }
        pattern = live
        showFrom = settings.showFrom
        forms = plurals.formsOfCounts.map { form in
            let sample = (0...200).first { plurals.form(of: $0) == form } ?? 0
            return CountForm(name: form.rawValue, sample: sample)
        }
    }

    /// The address of a campaign's number.
    func address(ofPage page: String) -> String {
        pattern.split(separator: "{page}", omittingEmptySubsequences: false)
            .joined(separator: PageAddress(page).encoded)
    }
}

/// A plural form as the script names it, with a number that takes it.
struct CountForm: Sendable, Equatable {
    let name: String
    let sample: Int
}
