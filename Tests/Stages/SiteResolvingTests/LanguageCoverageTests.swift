import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct LanguageCoverageTests {
    private func english(_ words: String) -> LocalizedText {
        LocalizedText(entries: [.init(language: tag("en"), text: Located(words, at: nowhere))])
    }

    @Test func wordsOfLawThatLackALanguageAreErrors() async {
        var settings = exampleSettings()
        settings.signForm.consent = ConsentQuestion(
            question: english("May we?"),
            accept: text("Yes"),
            decline: text("No"),
            ask: .always
        )
        settings.signForm.notice = english("We pass on your name.")
        let mistakes = await resolve([campaign("a")], settings: settings).mistakes
        #expect(mistakes == ["MissingWordsOfLaw", "MissingWordsOfLaw"])
    }

    @Test func aQuestionWithoutAnswersIsAnError() async {
        var settings = exampleSettings()
        settings.signForm.consent = ConsentQuestion(question: text("May we?"), ask: .always)
        let mistakes = await resolve([campaign("a")], settings: settings).mistakes
        #expect(mistakes == ["IncompleteConsent", "IncompleteConsent"])
        settings.signForm.consent.ask = .never
        #expect(await resolve([campaign("a")], settings: settings).mistakes == [])
    }

    @Test func otherWordsThatLackALanguageAreWarnings() async {
        var settings = exampleSettings()
        settings.title = english("Site")
        #expect(await resolve([campaign("a")], settings: settings).mistakes == ["MissingLanguage"])
    }

    @Test func labelsAndOptionsOfOwnFieldsThatLackALanguageAreWarnings() async {
        var settings = exampleSettings()
        let role = CustomField(
            "role",
            answer: .choice,
            label: english("I am"),
            options: [.init("rider", label: english("a rider")), .init("staff", label: text("ok"))]
        )
        settings.signForm.fields = [SignField(.custom(role), isRequired: false)]
        let mistakes = await resolve([campaign("a")], settings: settings).mistakes
        #expect(mistakes == ["MissingLanguage", "MissingLanguage"])
    }

    @Test func aCampaignsOwnFormNeedsItsOwnLanguagesOnly() async {
        let own = SignForm(notice: english("We pass on your name."))
        let alone = campaign("a") { $0.facts.signForm = own }
        #expect(await resolve([alone]).mistakes == [])
        #expect(await resolve([alone, campaign("a.fr")]).mistakes == ["MissingWordsOfLaw"])
    }
}
