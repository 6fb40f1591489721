import CampaignModel
import Foundation
import Locales
import Testing

@Suite struct DateTests {
    @Test(arguments: Language.all)
    func datesReadAsFoundationWritesThem(_ language: Language) throws {
        for year in [1848, 1969, 2019, 2026] {
            for month in 1...12 {
                for day in [1, 9, 28] {
                    let date = try #require(CivilDate(year: year, month: month, day: day))
                    let reference = Reference(language, date)
                    let text = language.conventions
                    #expect(text.text(date) == reference.full)
                    #expect(text.text(.month(year: year, month: month)) == reference.month)
                    #expect(text.text(.year(year)) == reference.year)
                }
            }
        }
    }

    @Test(arguments: [
        ("en", "11 November 2019", "November 2019"), ("fr", "11 novembre 2019", "novembre 2019"),
        ("de", "11. November 2019", "November 2019"),
        ("es", "11 de noviembre de 2019", "noviembre de 2019"),
        ("ar", "11 نوفمبر 2019", "نوفمبر 2019"),
        ("pt", "11 de novembro de 2019", "novembro de 2019"),
        ("it", "11 novembre 2019", "novembre 2019"), ("nl", "11 november 2019", "november 2019"),
        ("pl", "11 listopada 2019", "listopad 2019"),
        ("he", "11 בנובמבר 2019", "נובמבר 2019"), ("hi", "11 नवंबर 2019", "नवंबर 2019"),
        ("ja", "2019年11月11日", "2019年11月"),
    ])
    func datesReadAsTheLanguageExpects(_ name: String, _ full: String, _ month: String) throws {
        let conventions = try #require(Language(name)).conventions
        let date = try #require(CivilDate(year: 2019, month: 11, day: 11))
        #expect(conventions.text(date) == full)
        #expect(conventions.text(.day(date)) == full)
        #expect(conventions.text(.month(year: 2019, month: 11)) == month)
        #expect(conventions.text(.year(2019)) == (name == "ja" ? "2019年" : "2019"))
    }

    /// What Foundation writes; English dates are compared with international English.
    struct Reference {
        let full: String
        let month: String
        let year: String

        init(_ language: Language, _ date: CivilDate) {
            let formatter = DateFormatter()
            formatter.locale =
                language.name == "en" ? Locale(identifier: "en_001") : language.foundation
            formatter.calendar = Calendar(identifier: .gregorian)
            formatter.timeZone = TimeZone(secondsFromGMT: 0)
            let moment = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
            func text(_ template: String) -> String {
                formatter.setLocalizedDateFormatFromTemplate(template)
                return formatter.string(from: moment)
            }
            formatter.dateStyle = .long
            formatter.timeStyle = .none
            let written = formatter.string(from: moment)
            full = Self.inCLDR47(written, language)
            month = Self.inCLDR47(text("yMMMM"), language)
            year = text("y")
        }

        /// CLDR 47 took the comma out of Arabic dates and spells October otherwise in Hindi;
        /// Foundation's CLDR 46 does not yet.
        private static func inCLDR47(_ text: String, _ language: Language) -> String {
            switch language.name {
            case "ar": text.replacingOccurrences(of: "،", with: "")
            case "hi": text.replacingOccurrences(of: "अक्तूबर", with: "अक्टूबर")
            default: text
            }
        }
    }
}
