import CampaignModel
import Diagnostics
import Testing

@Suite struct BasicsTests {
    @Test(arguments: [
        ("EN", "en"), ("pt-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
    ])
    func aTagIsReadInAnyLetterCase(_ written: String, _ canonical: String) {
        #expect(LanguageTag(written)?.identifier == canonical)
    }

    @Test(arguments: ["", "e", "english", "en_US", "en-", "en-x-a", "pt-BR-BR", "é"])
    func whatIsNoTagIsRefused(_ written: String) {
        #expect(LanguageTag(written) == nil)
    }

    @Test(arguments: ["2024-02-29", "1970-01-01", "0000-03-01", "9999-12-31", "1900-02-28"])
    func aDateSurvivesItsDayNumber(_ text: String) throws {
        let date = try #require(CivilDate(text))
        #expect(CivilDate(dayNumber: date.dayNumber) == date)
        #expect(date.iso == text)
    }

    @Test(arguments: [
        "2023-02-29", "2023-13-01", "2023-1-1", "2023-00-10", "yesterday", "2023-01-01 ",
    ])
    func whatIsNoDateIsRefused(_ text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-22T12:00:00Z", 1_795_348_800), ("2026-11-22T13:00+01:00", 1_795_348_800),
        ("2026-11-22t11:30:00.250-00:30", 1_795_348_800), ("1969-12-31T23:59:59Z", -1),
    ])
    func aTimeIsReadWithItsOffset(_ text: String, _ seconds: Int) {
        #expect(Instant(rfc3339: text)?.secondsSince1970 == seconds)
    }

    @Test(arguments: [
        "2026-11-22T12:00:00", "2026-11-22", "2026-11-22T25:00:00Z", "2026-11-22T12:00:00+1:00",
    ])
    func whatIsNoTimeIsRefused(_ text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test func aTimeBefore1970IsWrittenRight() {
        #expect(Instant(secondsSince1970: -1).rfc3339 == "1969-12-31T23:59:59Z")
    }

    @Test(arguments: [("2019", "2019"), ("2019-11", "2019-11"), ("2019-11-11", "2019-11-11")])
    func aSourceDateIsAsPreciseAsWritten(_ text: String, _ iso: String) {
        #expect(PartialDate(text)?.iso == iso)
    }

    @Test func aTextFallsBackToTheGeneralOneThenToTheLanguageWithoutRegion() throws {
        let here = SourceRange(at: .start)
        let portuguese = try #require(LanguageTag("pt"))
        let brazilian = try #require(LanguageTag("pt-BR"))
        let french = try #require(LanguageTag("fr"))
        let text = LocalizedText(entries: [
            .init(language: portuguese, text: Located("Olá", at: here))
        ])
        #expect(text.text(for: brazilian)?.value == "Olá")
        #expect(text.text(for: french) == nil)
        #expect(LocalizedText(Located("Hi", at: here)).text(for: french)?.value == "Hi")
    }
}
