public import CampaignModel
public import Locales

/// Which ask readers of a site see: by language without a script, by region with one.
public struct DonationTable: Sendable {
    /// What the pages of a language ask for.
    public struct PageAsk: Sendable, Equatable {
        /// The language.
        public var language: LanguageTag
        /// The country whose currency its pages ask in, where there is an ask in it.
        public var country: String
        /// The amount as the pages show it.
        public var amount: String
        /// Where the link leads.
        public var address: String
    }

    /// What readers in some regions are asked for.
    public struct RegionAsk: Sendable, Equatable {
        /// The currency's code.
        public var currency: String
        /// The codes of the countries that use it.
        public var regions: [String]
        /// The amount as the pages of each language show it.
        public var amounts: [String]
    }

    /// What the pages of each language ask for.
    public var pages: [PageAsk] = []
    /// What readers in some regions are asked for.
    public var regions: [RegionAsk] = []

    /// Makes the table of an ask for the languages of a site.
    public init(
        _ donation: Donation,
        languages: [(tag: LanguageTag, conventions: LocaleConventions)]
    ) {
        for (tag, conventions) in languages {
            let country = tag.region ?? conventions.mainCountry
            let ask = DonationAsk(
                donation,
                conventions: conventions,
                readersCurrency: Country(code: country)?.currency
            )
            guard let link = ask.usual else { continue }
            pages.append(
                PageAsk(
                    language: tag,
                    country: country,
                    amount: link.amount,
                    address: link.address
                )
            )
        }
        for group in DonationRegions.all(of: donation) {
            guard let hundredths = donation.ask(in: group.currency) else { continue }
            regions.append(
                RegionAsk(
                    currency: group.currency,
                    regions: group.regions,
                    amounts: languages.map {
                        $0.conventions.text(hundredths: hundredths, of: group.currency)
                    }
                )
            )
        }
    }
}
