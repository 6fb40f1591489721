import CampaignModel
import Locales

/// A language of the site as pages name it.
final class PageLanguage: Sendable {
    let tag: LanguageTag
    /// The language's own name.
    let name: String
    /// `ltr` or `rtl`.
    let direction: String
    /// The language as social networks know it, `pt_BR`; `nil` where its tag names no region.
    let socialLocale: String?

    init(_ language: SiteLanguage) {
        tag = language.tag
        name = LanguageName(of: language.tag).name
        socialLocale = language.tag.region.map { "\(language.tag.language)_\($0)" }
        direction = language.isRightToLeft ? "rtl" : "ltr"
    }
}

/// A page in another language.
struct LanguageLink: Sendable {
    let language: PageLanguage
    /// The address as links inside the site carry it.
    let address: String
}
