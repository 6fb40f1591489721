import CampaignModel
import Foundation
import Locales
import Testing

@Suite struct NumberTests {
    @Test(arguments: Language.all)
    func numbersReadAsFoundationWritesThem(_ language: Language) {
        for number in [
            0, 7, 10, 99, 100, 999, 1000, 1234, 9999, 10_000, 12_345, 86_000, 99_999, 100_000,
            123_456, 1_000_000, 12_345_678, 1_234_567_890, -1, -1234, -86_000, .max, .min,
        ] {
            let expected = number.formatted(.number.locale(language.foundation))
            #expect(language.conventions.text(number) == expected)
        }
    }

    @Test(arguments: [
        ("en", "86,000"), ("fr", "86\u{202F}000"), ("de", "86.000"), ("es", "86.000"),
        ("ar", "86,000"), ("pt", "86.000"), ("it", "86.000"), ("nl", "86.000"),
        ("pl", "86\u{A0}000"), ("he", "86,000"), ("hi", "86,000"), ("ja", "86,000"),
    ])
    func numbersReadAsTheLanguageExpects(_ name: String, _ expected: String) throws {
        let language = try #require(Language(name))
        #expect(language.conventions.text(86_000) == expected)
    }

    @Test(arguments: ["es", "pt", "pl"])
    func someLanguagesLeaveFourDigitsTogether(_ name: String) throws {
        let conventions = try #require(Language(name)).conventions
        let keepsTogether = name != "pt"
        #expect((conventions.text(1234) == "1234") == keepsTogether)
    }

    @Test func hindiCountsInLakhs() throws {
        let hindi = try #require(Language("hi"))
        #expect(hindi.conventions.text(1_234_567) == "12,34,567")
    }

    @Test func aRegionWithoutATableTakesItsLanguage() throws {
        let tag = try #require(LanguageTag("de-AT"))
        let conventions = try #require(LocaleConventions(tag))
        #expect(conventions.language == LanguageTag("de"))
    }

    @Test func aLanguageWithoutATableHasNoConventions() throws {
        let tag = try #require(LanguageTag("tlh"))
        #expect(LocaleConventions(tag) == nil)
    }

    @Test func aLanguageKnowsTheCountryOfMostReaders() {
        let countries = Language.all.map { "\($0.name) \($0.conventions.mainCountry)" }
        #expect(
            countries == [
                "en US", "fr FR", "de DE", "es ES", "pt BR", "it IT", "nl NL", "pl PL", "ar EG",
                "he IL", "hi IN", "ja JP",
            ]
        )
    }
}
