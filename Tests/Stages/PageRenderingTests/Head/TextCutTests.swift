import Testing

@testable import PageRendering

@Suite struct TextCutTests {
    @Test(arguments: [
        ("short", "short"), ("exactly ten", "exactly…"), ("ten chars.", "ten chars."),
        ("one, two three", "one, two…"), ("word, - and more", "word…"),
        ("Donaudampfschifffahrt", "Donaudampf…"), ("a Donaudampfschifffahrt", "a Donaudam…"),
        ("新しい駅に顔認証カメラはいらない", "新しい駅に顔認証カメ…"), ("éééééééééé", "éééééééééé"), ("", ""),
    ])
    func aTextIsCutAtAWord(_ text: String, _ expected: String) {
        #expect(TextCut.shortened(text, to: 10) == expected)
    }
}
