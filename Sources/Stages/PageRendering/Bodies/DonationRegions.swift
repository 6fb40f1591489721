import CampaignModel
import Locales

/// The regions whose people are asked in one of a donation's currencies.
struct DonationRegions: Sendable, Equatable {
    /// The currency's code in ISO 4217.
    let currency: String
    /// The codes of the countries that use it, sorted.
    let regions: [String]

    /// The regions of each currency that has an ask, in the order of the asks.
    static func all(of donation: Donation) -> [DonationRegions] {
        let countries = Country.all
        return donation.asks.compactMap { ask in
            let regions = countries.filter { $0.currency == ask.currency }.map(\.code)
            return regions.isEmpty ? nil : DonationRegions(currency: ask.currency, regions: regions)
        }
    }

    /// The table of a link, in JSON: the amount that the page shows, then for each other currency its
    /// regions, the amount and the address.
    ///
    /// A script that finds the reader's region puts the amount in the place of the one that is shown.
    static func table(shown: String, _ asks: [[String]]) -> String {
        let rows = asks.map { row in "[" + row.map(quoted).joined(separator: ",") + "]" }
        return "[" + ([quoted(shown)] + rows).joined(separator: ",") + "]"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.value < 0x20: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
