import CampaignModel
import Diagnostics
import EndpointContracts
import PageRendering
import SiteResolving

/// The rows of `placard list --consents`: which words supporters were asked, by version.
struct ConsentTable {
    /// The site.
    let site: Site
    /// Answers links in notices.
    let bodies: BodyResolver

    /// What endpoints do with the answers, told once for each.
    static func advice(on site: Site) -> [Diagnostic] {
        let advice = site.forms.flatMap { form in
            ContractMaker(
                endpoint: form.endpoint,
                form: form.form,
                tracking: site.settings.tracking
            ).advice.filter { $0.severity == .note }
        }
        return Array(Set(advice)).sorted()
    }

    /// Headings, then a row for each version of the wording in each language.
    var rows: [[String]] {
        var texts = SettingsTexts(site: site, bodies: bodies)
        var rows: [[String]] = [["version", "language", "wording", "campaigns"]]
        for (number, form) in site.forms.enumerated() where form.form.asksConsent {
            for language in site.languages.indices {
                let words = texts.words(of: form, inLanguage: language)
                let campaigns = site.campaigns.filter {
                    $0.form == number && $0.version(in: language) != nil
                }.map(\.name)
                guard !campaigns.isEmpty else { continue }
                rows.append([
                    words.version, site.languages[language].tag.identifier,
                    words.consent.unanswered, campaigns.joined(separator: " "),
                ])
            }
        }
        return rows
    }
}
