import CampaignModel
import Locales
import ThemeReading

/// The rows of `placard list --languages`: where each language lives, and what stands in for what it
/// lacks.
struct LanguageTable {
    /// A site that shows drafts and scheduled campaigns too.
    let site: Site
    /// The site's theme; `nil` where it cannot be read.
    let theme: Theme?

    /// Headings, then a row for each language in the site's order.
    var rows: [[String]] {
        let headings = [
            "language", "name", "address", "direction", "campaigns", "words", "dates and money",
        ]
        return [headings] + site.languages.indices.map(row)
    }

    private func row(_ number: Int) -> [String] {
        let language = site.languages[number]
        let campaigns = site.campaigns.count { $0.version(in: number) != nil }
        let conventions = LocaleConventions.conventions(number, of: site).language
        let isOwn = conventions == language.tag
        return [
            language.tag.identifier, LanguageName(of: language.tag).name,
            site.baseURL.relative(language.root), language.isRightToLeft ? "rtl" : "ltr",
            "\(campaigns)", theme?.stringSources[number].joined(separator: " → ") ?? "",
            isOwn ? "\(conventions)" : "\(language.tag) → \(conventions)",
        ]
    }
}
