import CampaignModel
import Testing

@Suite struct TranslatedTextTests {
    @Test(arguments: [
        ("Sign: {url}", "Signez : {url}", [], []), ("To {target}", "À vous", ["target"], []),
        ("Sign", "Signez {ulr}", [], ["ulr"]),
        ("Dear {recipient.name|friend}", "{recipient.name|ami}", [], []),
        ("{", "}{", [], []), ("{{a}", "{a}", [], []),
    ])
    func namesInBracesAreCompared(
        _ original: String,
        _ translation: String,
        _ lacking: [String],
        _ further: [String]
    ) {
        let pair = TranslatedText(original, translation: translation)
        #expect(pair.lackingPlaceholders == lacking)
        #expect(pair.furtherPlaceholders == further)
    }

    @Test(arguments: [
        ("Run the trams again", true), ("Run  the\ntrams again", true), ("Commonground", false),
        ("Privacy Policy", false), ("12 Quay Street, Port Merrin", false), ("[](a b c d)", false),
        ("https://a.example/b c", false),
        ("{a} {b} {c} {d}", false), ("このキャンペーンを支える", true), ("", false),
    ])
    func severalWordsTakenOverAreForgotten(_ text: String, _ isUntranslated: Bool) {
        #expect(
            TranslatedText("Run the trams again", translation: "Faites").isUntranslated == false
        )
        let folded = TranslatedText.folded(text)
        #expect(TranslatedText(folded, translation: text).isUntranslated == isUntranslated)
    }
}
