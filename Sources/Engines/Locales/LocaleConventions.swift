public import CampaignModel

/// How a language writes numbers, money and dates, which plural form it takes and how it names
/// countries.
///
/// Made once for a language of the site (about a tenth of a millisecond) and kept; writing appends
/// to a byte buffer and parses nothing. The tables come from Unicode CLDR, with its default digits of
/// each language: Arabic without a region has Western digits there ("86,000"). Of English the
/// numbers and money are CLDR's `en`, the dates those of international English (`en-001`):
/// "11 November 2019".
public struct LocaleConventions: Sendable, Equatable {
    /// The language of the table: `pt` may serve `pt-BR`.
    public let language: LanguageTag
    /// The plural rules for cardinal numbers.
    public var plurals: PluralRules { table.plurals }
    /// The country that most readers of the language live in; a tag's own region is stronger.
    public var mainCountry: String { table.country }

    /// Behind one reference: every page hands its language's conventions on.
    private let sharedTable: Shared<LocaleTable>
    var table: LocaleTable { sharedTable.value }

    /// Finds the table of a language, else that of the language without its region; `nil` where
    /// there is neither.
    public init?(_ language: LanguageTag) {
        for name in [language.identifier, language.language] {
            if let table = LocaleTable(name), let tag = LanguageTag(name) {
                sharedTable = Shared(table)
                self.language = tag
                return
            }
        }
        return nil
    }

    /// The languages that have a table.
    public static var languages: [LanguageTag] {
        LocaleTable.languages.compactMap { LanguageTag($0) }
    }

    /// The version of CLDR that the tables come from.
    public static var cldrVersion: String { LocaleTable.cldrVersion }
}
