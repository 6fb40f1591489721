import CampaignModel
import Diagnostics
import YAML

extension FieldTypes {
    /// `donate`, of the site or over it of a campaign.
    static let donate = YAMLType<DonateSettings>.mapping(
        "a map with url, currency and ask",
        example: "{url: \"https://…\", currency: EUR, ask: {EUR: 3}}"
    ) { reader in
        DonateSettings(
            url: reader.optional("url", donateAddress),
            currency: reader.optional("currency", currency),
            asks: reader.optional("ask", asks)?.value ?? []
        )
    }

    private static let donateAddress = address.checked { address, location, findings -> String? in
        Placeholders.check(address.value, known: ["amount", "currency"], location, &findings)
        return address.value
    }

    private static let currency = YAMLType<String>(
        text: "a currency's code of three capitals",
        example: "EUR"
    ) { isCurrency($0) ? $0 : nil }

    private static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static let amount = YAMLType<Int>.amount().checked {
        amount,
        location,
        findings -> Int? in
        if amount.value == 0 { findings.report(.nothingAsked(at: location)) }
        return amount.value == 0 ? nil : amount.value
    }

    private static let asks = YAMLType<[YAMLPair<Int>]>.map(of: amount).checked {
        pairs,
        location,
        findings -> [Located<DonateSettings.Ask>]? in
        pairs.value.compactMap { pair in
            guard isCurrency(pair.key.value) else {
                let place = SourceLocation(path: location.path, range: pair.key.range)
                findings.report(.noCurrencyCode(pair.key.value, at: place))
                return nil
            }
            let ask = DonateSettings.Ask(currency: pair.key.value, hundredths: pair.value.value)
            return Located(ask, at: pair.key.range)
        }
    }
}
