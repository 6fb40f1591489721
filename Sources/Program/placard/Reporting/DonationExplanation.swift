import CampaignModel
import Locales
import PageRendering

/// The table of asks, for `placard explain donate`.
struct DonationExplanation {
    /// The site.
    let site: Site

    /// The tables of all asks of the site.
    var text: String {
        guard !site.donations.isEmpty else { return "No campaign asks for a donation.\n" }
        return site.donations.indices.map(text).joined(separator: "\n")
    }

    private func text(of number: Int) -> String {
        let donation = site.donations[number]
        let languages = site.languages.indices.map {
            (tag: site.languages[$0].tag, conventions: LocaleConventions.conventions($0, of: site))
        }
        let table = DonationTable(donation, languages: languages)
        let pages =
            [["language", "country", "ask", "leads to"]]
            + table.pages.map { [$0.language.identifier, $0.country, $0.amount, $0.address] }
        let regions =
            [["currency"] + languages.map(\.tag.identifier) + ["for readers in"]]
            + table.regions.map {
                [$0.currency] + $0.amounts + [$0.regions.joined(separator: " ")]
            }
        return "\(whose(number)); where no ask fits: \(donation.currency)\n\n"
            + "What a page asks for, by its language's main country:\n"
            + ListCommand.text(of: pages, as: .table)
            + "\nWhat each link carries for readers elsewhere, by region:\n"
            + ListCommand.text(of: regions, as: .table)
    }

    /// Whose ask it is: the campaigns' names, where there are not too many.
    private func whose(_ number: Int) -> String {
        let names = site.campaigns.filter { $0.donation == number }.map(\.name)
        let shown = names.prefix(5).joined(separator: ", ")
        let rest = names.count > 5 ? " and \(names.count - 5) more" : ""
        return "The ask of \(shown)\(rest)"
    }
}
