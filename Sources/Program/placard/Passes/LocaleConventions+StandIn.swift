import CampaignModel
import Locales

extension LocaleConventions {
    /// How a language of a site writes numbers, money and dates; where there is no table of it, as the
    /// site's first language does, whose words stand in for missing ones too.
    static func conventions(_ language: Int, of site: Site) -> LocaleConventions {
        LocaleConventions(site.languages[language].tag) ?? standIn(in: site)
    }

    /// What stands in for a language that the tables do not know: the site's first, else English.
    static func standIn(in site: Site) -> LocaleConventions {
        site.languages.first.flatMap { LocaleConventions($0.tag) } ?? english
    }

    private static var english: LocaleConventions {
        guard let tag = LanguageTag("en"), let english = LocaleConventions(tag) else {
            preconditionFailure("the tables hold English")
        }
        return english
    }
}
