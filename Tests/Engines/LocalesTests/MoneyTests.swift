import CampaignModel
import Foundation
import Locales
import Testing

@Suite struct MoneyTests {
    @Test(arguments: Language.all)
    func wholeSumsReadAsFoundationWritesThemWithoutDecimals(_ language: Language) {
        for currency in Currency.inUse {
            for units in [0, 1, 3, 25, 1000, 12_345] {
                let expected = units.formatted(
                    .currency(code: currency.code).locale(language.foundation)
                        .precision(.fractionLength(0))
                )
                // Foundation's Japanese yen is the half-width sign, CLDR's the full-width one.
                .replacing("¥", with: language.name == "ja" ? "￥" : "¥")
                #expect(
                    language.conventions.text(hundredths: units * 100, of: currency.code)
                        == expected
                )
            }
        }
    }

    @Test(arguments: Language.all)
    func brokenSumsHaveTheCurrencysDecimals(_ language: Language) {
        for code in ["USD", "CAD", "EUR", "GBP", "CHF", "KWD", "BRL"] {
            for hundredths in [5, 50, 199, 250, 123_456] {
                let expected = (Decimal(hundredths) / 100).formatted(
                    .currency(code: code).locale(language.foundation)
                )
                #expect(language.conventions.text(hundredths: hundredths, of: code) == expected)
            }
        }
    }

    @Test(arguments: [
        ("en", 300, "CAD", "CA$3"), ("en", 300, "USD", "$3"), ("en", 300, "EUR", "€3"),
        ("en", 250, "GBP", "£2.50"), ("de", 300, "EUR", "3\u{A0}€"),
        ("fr", 250, "EUR", "2,50\u{A0}€"),
        ("fr", 300, "CAD", "3\u{A0}$CA"), ("es", 300, "USD", "3\u{A0}US$"),
        ("ar", 300, "EUR", "\u{200F}3\u{A0}€"), ("en", 300, "CHF", "CHF\u{A0}3"),
        ("pt", 300, "BRL", "R$\u{A0}3"), ("it", 300, "EUR", "3\u{A0}€"),
        ("nl", 250, "EUR", "€\u{A0}2,50"), ("pl", 300, "PLN", "3\u{A0}zł"),
        ("he", 300, "ILS", "\u{200F}3\u{A0}\u{200F}₪"), ("hi", 300, "INR", "₹3"),
        ("ja", 30_000, "JPY", "￥300"),
    ])
    func anAskReadsAsItsReadersExpect(
        _ name: String,
        _ hundredths: Int,
        _ currency: String,
        _ expected: String
    ) throws {
        let language = try #require(Language(name))
        #expect(language.conventions.text(hundredths: hundredths, of: currency) == expected)
    }

    @Test func aCurrencyWithoutDecimalsIsRoundedHalfUp() throws {
        let english = try #require(Language("en")).conventions
        #expect(english.text(hundredths: 30_050, of: "JPY") == "¥301")
        #expect(english.text(hundredths: 30_049, of: "JPY") == "¥300")
    }

    @Test func anUnknownCurrencyIsShownByItsCode() throws {
        let english = try #require(Language("en")).conventions
        #expect(english.text(hundredths: 300, of: "QQQ") == "QQQ\u{A0}3")
        #expect(Currency(code: "QQQ") == nil)
    }

    @Test func extremeAmountsDoNotTrap() throws {
        let english = try #require(Language("en")).conventions
        #expect(english.text(hundredths: .min, of: "USD").hasPrefix("-$92,233,720,368,547,758"))
        #expect(english.text(hundredths: .max, of: "JPY").hasPrefix("¥92,233,720,368,547,758"))
    }

    @Test func currenciesKnowTheirDecimals() {
        #expect(Currency(code: "KWD")?.decimals == 3)
        #expect(Currency(code: "JPY")?.decimals == 0)
        #expect(Currency(code: "EUR")?.decimals == 2)
        #expect(Currency.inUse.count > 140)
    }
}
