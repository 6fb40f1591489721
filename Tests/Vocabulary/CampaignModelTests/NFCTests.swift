import CampaignModel
import Testing

@Suite struct NFCTests {
    @Test(arguments: [
        ("cafe\u{301}", "caf\u{E9}"), ("plain", "plain"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
        ("\u{212B}", "\u{C5}"), ("", ""),
    ])
    func equalWordsBecomeEqualBytes(_ written: String, _ normal: String) {
        #expect(Array(written.nfc.utf8) == Array(normal.utf8))
    }
}
