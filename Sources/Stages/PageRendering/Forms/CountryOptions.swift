import CampaignModel
import Locales
import Templates

/// The options of lists of countries: forms of a language that send countries alike share theirs.
struct CountryOptions {
    private struct Key: Hashable {
        var language: Int
        var form: CountryForm
        var hasPostcodes: Bool
    }

    private var options: [Key: HTML] = [:]
    private var patterns: [String: PostcodePattern]?

    /// The options, one for each country in the order of the language.
    ///
    /// - Parameters:
    ///   - form: How the endpoint wants to be told a country.
    ///   - hasPostcodes: Whether each says what its postcodes look like.
    ///   - frame: The language.
    /// - Returns: Their markup.
    mutating func options(
        as form: CountryForm,
        withPostcodes hasPostcodes: Bool,
        in frame: LanguageFrame
    ) -> HTML {
        let key = Key(language: frame.number, form: form, hasPostcodes: hasPostcodes)
        if let known = options[key] { return known }
        var writer = MarkupWriter()
        let patterns = hasPostcodes ? postcodePatterns() : [:]
        for place in frame.conventions.countries {
            let value =
                switch form {
                case .iso2: place.code
                case .englishName: place.englishName
                case .localName: place.name
                }
            writer.attribute("<option value=\"", value)
            if value != place.code { writer.attribute(" data-code=\"", place.code) }
            if let pattern = patterns[place.code] {
                writer.attribute(" data-postcode=\"", pattern.text)
            }
            writer.markup(">")
            writer.text(place.name)
            writer.markup("</option>\n")
        }
        let made = writer.html
        options[key] = made
        return made
    }

    private mutating func postcodePatterns() -> [String: PostcodePattern] {
        if let patterns { return patterns }
        let made = PostcodeRule.all.mapValues { PostcodePattern($0) }
        patterns = made
        return made
    }
}
