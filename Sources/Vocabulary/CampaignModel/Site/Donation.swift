/// A donation ask after merging: where to give and how much to ask in which currency.
public struct Donation: Sendable, Hashable {
    /// The donation page's address with `{amount}` and `{currency}`.
    public var url: String
    /// The currency of readers whose own has no ask; amounts in Markdown are in it.
    public var currency: String
    /// The asks by currency.
    public var asks: [DonateSettings.Ask]

    /// Creates an ask.
    public init(url: String, currency: String, asks: [DonateSettings.Ask]) {
        self.url = url
        self.currency = currency
        self.asks = asks
    }

    /// The ask in a currency, in hundredths of a unit; `nil` where there is none.
    public func ask(in currency: String) -> Int? {
        asks.first { $0.currency == currency }?.hundredths
    }

    /// What a link's own amount, in `currency`, is in another currency: scaled with the asks and
    /// rounded up to a whole unit; in hundredths.
    public func scaled(hundredths: Int, to other: String) -> Int? {
        guard other != currency else { return hundredths }
        guard let own = ask(in: currency), own > 0, let target = ask(in: other) else { return nil }
        let (product, overflows) = hundredths.multipliedReportingOverflow(by: target)
        guard !overflows else { return nil }
        let units = (product + own * 100 - 1) / (own * 100)
        return units * 100
    }
}
