import CampaignModel
import Locales

extension LocaleConventions {
    /// What stands in for a language that the tables do not know.
    static var english: LocaleConventions {
        guard let tag = LanguageTag("en"), let english = LocaleConventions(tag) else {
            preconditionFailure("the tables hold English")
        }
        return english
    }
}
