import CampaignModel
import Locales

/// A donation ask in the currency of a page's language.
final class DonationAsk: Sendable {
    /// An amount of money.
    struct Amount: Sendable, Equatable {
        /// The amount in hundredths of a unit.
        var hundredths: Int
        /// The currency's code in ISO 4217.
        var currency: String
    }

    /// A stretch of the donation page's address.
    private enum Part: Sendable {
        case text(String)
        case amount
        case currency
    }

    /// The link for the usual ask; `nil` where the currency has none.
    let usual: DonationLink?

    private let donation: Donation
    private let currency: String
    private let conventions: LocaleConventions
    private let parts: [Part]
    private let others: [DonationRegions]

    /// Takes the currency of the country that most readers live in, where there is an ask in it, else
    /// the donation's own.
    init(_ donation: Donation, conventions: LocaleConventions, readersCurrency: String?) {
        let readers = readersCurrency.flatMap { donation.ask(in: $0) == nil ? nil : $0 }
        let currency = readers ?? donation.currency
        let parts = Self.parts(of: donation.url)
        self.donation = donation
        self.currency = currency
        self.parts = parts
        self.conventions = conventions
        let others = DonationRegions.all(of: donation).filter { $0.currency != currency }
        self.others = others
        usual = donation.ask(in: currency).map { ask in
            Self.link(
                Amount(hundredths: ask, currency: currency),
                others: others.map { other in
                    (other, donation.ask(in: other.currency))
                },
                parts,
                conventions
            )
        }
    }

    /// The ask on pages of a language.
    convenience init(_ donation: Donation, frame: LanguageFrame) {
        self.init(
            donation,
            conventions: frame.conventions,
            readersCurrency: frame.readersCurrency
        )
    }

    /// The link for an amount.
    ///
    /// - Parameter written: The amount that a link in the text asks for, in hundredths of the
    ///   donation's own currency; `nil` for the usual ask.
    /// - Returns: The link, in the page's currency where the asks tell how to convert.
    func link(for written: Int?) -> DonationLink? {
        guard let written else { return usual }
        let scaled = donation.scaled(hundredths: written, to: currency)
        let amount = Amount(
            hundredths: scaled ?? written,
            currency: scaled == nil ? donation.currency : currency
        )
        return Self.link(
            amount,
            others: others.map { ($0, donation.scaled(hundredths: written, to: $0.currency)) },
            parts,
            conventions
        )
    }

    /// The link, with what it becomes for readers in other regions.
    private static func link(
        _ amount: Amount,
        others: [(DonationRegions, hundredths: Int?)],
        _ parts: [Part],
        _ conventions: LocaleConventions
    ) -> DonationLink {
        let shown = conventions.text(hundredths: amount.hundredths, of: amount.currency)
        let asks = others.compactMap { other, hundredths in
            hundredths.map { hundredths in
                [
                    other.regions.joined(separator: " "),
                    conventions.text(hundredths: hundredths, of: other.currency),
                    address(parts, Amount(hundredths: hundredths, currency: other.currency)),
                ]
            }
        }
        return DonationLink(
            address: address(parts, amount),
            amount: shown,
            asks: asks.isEmpty ? "" : DonationRegions.table(shown: shown, asks)
        )
    }

    private static func address(_ parts: [Part], _ amount: Amount) -> String {
        parts.reduce(into: "") { address, part in
            switch part {
            case .text(let text): address += text
            case .amount: address += plain(amount.hundredths)
            case .currency: address += amount.currency
            }
        }
    }

    /// Splits an address at `{amount}` and `{currency}`.
    private static func parts(of url: String) -> [Part] {
        var parts: [Part] = []
        var text = ""
        var rest = url[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            rest = rest[open...]
            let isAmount = rest.hasPrefix("{amount}")
            guard isAmount || rest.hasPrefix("{currency}") else {
                text.append(rest.removeFirst())
                continue
            }
            parts += [.text(text), isAmount ? .amount : .currency]
            text = ""
            rest = rest.dropFirst(isAmount ? 8 : 10)
        }
        parts.append(.text(text + rest))
        return parts
    }

    /// `3` or `2.50`, as donation pages read it.
    private static func plain(_ hundredths: Int) -> String {
        let (units, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(units)" : "\(units)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}

/// The donation ask as a link.
final class DonationLink: Sendable {
    let address: String
    /// The amount as the page's readers know it.
    let amount: String
    /// What readers in other regions are asked for, as `DonationRegions.table` writes it; empty
    /// where no other currency has an ask.
    let asks: String

    init(address: String, amount: String, asks: String) {
        self.address = address
        self.amount = amount
        self.asks = asks
    }
}
