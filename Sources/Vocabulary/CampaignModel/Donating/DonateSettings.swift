public import Diagnostics

/// What `donate` sets, in `site.yaml` or over it in a campaign: where to give and how much to ask.
public struct DonateSettings: Sendable, Equatable {
    /// One currency's ask.
    public struct Ask: Sendable, Hashable {
        /// The currency's code in ISO 4217.
        public var currency: String
        /// The amount in hundredths of a unit.
        public var hundredths: Int

        /// Creates an ask.
        public init(currency: String, hundredths: Int) {
            self.currency = currency
            self.hundredths = hundredths
        }
    }

    /// The donation page's address with `{amount}` and `{currency}`; `nil` where this level says
    /// nothing.
    public var url: Located<String>?
    /// The currency of asks that no other fits.
    public var currency: Located<String>?
    /// The asks by currency, in the order in which they were written.
    public var asks: [Located<Ask>]

    /// Creates settings; what is `nil` or empty is taken from the level below.
    public init(
        url: Located<String>? = nil,
        currency: Located<String>? = nil,
        asks: [Located<Ask>] = []
    ) {
        self.url = url
        self.currency = currency
        self.asks = asks
    }

    /// These settings over weaker ones: keys merge, asks merge by currency.
    public func merged(over weaker: DonateSettings) -> DonateSettings {
        let own = asks.map(\.value.currency)
        return DonateSettings(
            url: url ?? weaker.url,
            currency: currency ?? weaker.currency,
            asks: weaker.asks.map { ask in
                asks.first { $0.value.currency == ask.value.currency } ?? ask
            }
                + zip(own, asks).filter { currency, _ in
                    !weaker.asks.contains { $0.value.currency == currency }
                }.map(\.1)
        )
    }
}
