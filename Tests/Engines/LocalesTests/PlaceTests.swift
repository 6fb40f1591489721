import CampaignModel
import Foundation
import Locales
import Testing

@Suite struct PlaceTests {
    @Test(arguments: Language.all)
    func countriesStandInTheOrderOfTheLanguage(_ language: Language) {
        let names = language.conventions.countries.map(\.name)
        let sorted = names.sorted {
            $0.compare($1, options: [], range: nil, locale: language.foundation)
                == .orderedAscending
        }
        #expect(names == sorted)
        #expect(names.count == 250)
    }

    @Test(arguments: Language.all)
    func everyCountryIsNamedOnceAndByItsCode(_ language: Language) {
        let countries = language.conventions.countries
        #expect(Set(countries.map(\.code)) == Set(Country.all.map(\.code)))
        #expect(Set(countries.map(\.name)).count == countries.count)
        for country in countries.prefix(20) {
            #expect(language.conventions.name(ofCountry: country.code) == country.name)
        }
    }

    @Test func aCountryCarriesItsEnglishNameInEveryLanguage() throws {
        let countries = try #require(Language("de")).conventions.countries
        let austria = try #require(countries.first { $0.code == "AT" })
        #expect(austria.name == "Österreich")
        #expect(austria.englishName == "Austria")
        let germanOrder = countries.map(\.code)
        let umlaut = try #require(germanOrder.firstIndex(of: "AT"))
        let oman = try #require(germanOrder.firstIndex(of: "OM"))
        #expect(umlaut == oman + 1)
    }

    @Test(arguments: [("CA", "CAD"), ("DE", "EUR"), ("BG", "EUR"), ("GB", "GBP"), ("EG", "EGP")])
    func aCountryKnowsItsCurrency(_ code: String, _ currency: String) {
        #expect(Country(code: code)?.currency == currency)
    }

    @Test func everyCurrencyOfACountryIsInUse() {
        for country in Country.all {
            guard let currency = country.currency else { continue }
            #expect(Currency(code: currency) != nil, "\(country.code)")
        }
    }

    @Test func onlyGermanyAndAustriaExpectAConfirmation() {
        #expect(Country.all.filter(\.expectsEmailConfirmation).map(\.code) == ["AT", "DE"])
    }

    @Test(arguments: ["", "ZZ", "de", "EU", "D"])
    func whatIsNoCountryIsNotFound(_ code: String) {
        #expect(Country(code: code) == nil)
    }

    @Test(arguments: [
        ("fr", "Français", false), ("de", "Deutsch", false), ("es", "Español", false),
        ("ar", "العربية", true), ("pt-BR", "Português (Brasil)", false), ("he", "עברית", true),
        ("de-LI", "Deutsch (Liechtenstein)", false), ("de-JP", "Deutsch", false),
        ("ur", "اردو", true), ("tlh", "tlh", false), ("ku-Arab", "Kurdî (kurmancî)", true),
    ])
    func aLanguageIsNamedInItself(_ tag: String, _ name: String, _ isRightToLeft: Bool) throws {
        let language = LanguageName(of: try #require(LanguageTag(tag)))
        #expect(language.name == name)
        #expect(language.isRightToLeft == isRightToLeft)
    }
}
