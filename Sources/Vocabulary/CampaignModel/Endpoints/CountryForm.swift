/// How a vendor wants a country to be written.
public enum CountryForm: String, Sendable, CaseIterable {
    /// The ISO 3166-1 code of two letters, in capitals.
    case iso2
    /// The country's name in English.
    case englishName = "english_name"
    /// The country's name in the page's language.
    case localName = "local_name"
}
