import CampaignModel
import Diagnostics

/// The donation asks of a site; campaigns that set nothing of their own share the site's.
struct Donations {
    /// The asks that campaigns use.
    private(set) var all: [Donation] = []
    private let site: DonateSettings?
    private let sitePath: String

    /// Takes the site's ask.
    init(settings: SiteSettings) {
        site = settings.donate
        sitePath = settings.path
    }

    /// The number of a campaign's ask in `all`; `nil` where it asks for nothing.
    ///
    /// - Parameters:
    ///   - own: What the campaign sets.
    ///   - path: The campaign's file.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The number, or `nil` without an ask or with an incomplete one.
    mutating func number(
        of own: DonateSettings?,
        in path: String,
        diagnostics: inout [Diagnostic]
    ) -> Int? {
        guard let merged = own.map({ $0.merged(over: site ?? DonateSettings()) }) ?? site else {
            return nil
        }
        let location = location(of: own, in: path)
        guard let url = merged.url else {
            diagnostics.append(.incompleteDonation(missing: "url", at: location))
            return nil
        }
        guard let first = merged.asks.first else {
            diagnostics.append(.incompleteDonation(missing: "ask", at: location))
            return nil
        }
        let currency = merged.currency?.value ?? first.value.currency
        let donation = Donation(url: url.value, currency: currency, asks: merged.asks.map(\.value))
        guard donation.ask(in: currency) != nil else {
            let range = (own ?? site)?.currency?.range ?? location.range
            diagnostics.append(
                .noAskInDefaultCurrency(
                    currency,
                    at: SourceLocation(path: location.path, range: range)
                )
            )
            return nil
        }
        if let known = all.firstIndex(of: donation) { return known }
        all.append(donation)
        return all.count - 1
    }

    private func location(of own: DonateSettings?, in path: String) -> SourceLocation {
        let settings = own ?? site
        let range = settings?.url?.range ?? settings?.currency?.range ?? settings?.asks.first?.range
        return SourceLocation(path: own == nil ? sitePath : path, range: range)
    }
}
