import CampaignModel
import Diagnostics
import Testing

@Suite struct ActionTests {
    @Test(arguments: [
        ("[Sign](sign:) now", "<p>⟨sign⟩Sign⟨end⟩ now</p>\n"),
        ("Or [chip in](donate:).", "<p>Or ⟨donate ⟩chip in⟨end⟩.</p>\n"),
        ("Or [give](donate:5).", "<p>Or ⟨donate 500⟩give⟨end⟩.</p>\n"),
        ("Or [give](donate:2.50).", "<p>Or ⟨donate 250⟩give⟨end⟩.</p>\n"),
        (
            "Or [give {amount} now](donate:).",
            "<p>Or ⟨donate ⟩give ⟨amount⟩ now⟨end⟩.</p>\n"
        ),
        ("Or [share](share:).", "<p>Or ⟨share ⟩share⟨end⟩.</p>\n"),
        ("Or [send it](share:whatsapp).", "<p>Or ⟨share whatsapp⟩send it⟨end⟩.</p>\n"),
    ])
    func actionLinksBecomeHoles(_ markdown: String, _ html: String) {
        let body = ReadBody(markdown)
        #expect(body.html == html)
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("[Sign](sign:)", "⟨button sign⟩Sign⟨end⟩"),
        ("**[Sign](sign:)**", "⟨button sign⟩Sign⟨end⟩"),
        ("[**Sign** *now*](sign:)", "⟨button sign⟩Sign now⟨end⟩"),
        (
            "[Sign](sign:) [Give](donate:5)\n**[Share](share:)**",
            "⟨button sign⟩Sign⟨end⟩ ⟨button donate 500⟩Give⟨end⟩\n⟨button share ⟩Share⟨end⟩"
        ),
    ])
    func aParagraphOfActionsIsARowOfButtons(_ markdown: String, _ row: String) {
        #expect(ReadBody(markdown).html == "<p class=\"actions\">\(row)</p>\n")
    }

    @Test(arguments: [
        "[Sign](sign:) now", "[Sign](sign:)[a](https://a.example)", "`a` [Sign](sign:)",
    ])
    func aParagraphWithAnythingElseIsNoRow(_ markdown: String) {
        #expect(!ReadBody(markdown).html.contains("button"))
    }

    @Test func aRowInATightListIsARowToo() {
        let html = ReadBody("- [Sign](sign:)\n- text").html
        #expect(html.contains("<li>\n<p class=\"actions\">⟨button sign⟩Sign⟨end⟩</p>\n</li>"))
    }

    @Test func aHoleKnowsWhereItsLabelEnds() throws {
        let body = ReadBody("[a {amount} b](donate:)").body
        #expect(body.holes.map(\.closing) == [2, 1, 2])
        guard case .action(let action) = body.holes[0].kind else {
            Issue.record("no action")
            return
        }
        #expect(action.label == "a {amount} b")
        #expect(action.placesAmount)
    }

    @Test(arguments: [
        ("[a](sign)", "1:1 MisspeltAction"), ("[a](#sign)", "1:1 MisspeltAction"),
        ("x [a](Sign:)", "1:3 MisspeltAction"), ("[a](sign:now)", "1:1 MisspeltAction"),
        ("[a](/donate)", "1:1 MisspeltAction"), ("[a](SHARE:)", "1:1 MisspeltAction"),
        ("[a](donate:lots)", "1:1 InvalidDonation"), ("[a](donate:0)", "1:1 InvalidDonation"),
        ("[a](donate:1.5)", "1:1 InvalidDonation"), ("[a](donate:-1)", "1:1 InvalidDonation"),
        ("[a](donate:99999999999999999999)", "1:1 InvalidDonation"),
        ("[a](share:whatsap)", "1:1 UnknownShareChannel"),
        ("[](sign:)", "1:1 LinkWithoutWords"), ("<sign:>", "1:1 LinkWithoutWords"),
        ("give {amount}", "1:6 AmountOutsideDonation"),
        ("[a {amount}](sign:)", "1:4 AmountOutsideDonation"),
    ])
    func mistakesInActionsAreErrors(_ markdown: String, _ mistake: String) {
        #expect(ReadBody(markdown).mistakes == [mistake])
    }

    @Test func sourcesAreFoundByKeyOrNumber() {
        let sources = [citedSource("nbc"), citedSource("law")]
        let body = ReadBody("[a](source:law) [b](source:nbc) [c](source:law)", sources: sources)
        #expect(
            body.html
                == "<p>⟨source 1 1⟩a⟨end⟩ ⟨source 0 2⟩b⟨end⟩ ⟨source 1 3⟩c⟨end⟩</p>\n"
        )
        #expect(body.mistakes == [])
        let numbered = ReadBody("[a](source:2)", sources: [citedSource(nil), citedSource(nil)])
        #expect(numbered.html == "<p>⟨source 1 1⟩a⟨end⟩</p>\n")
        #expect(numbered.mistakes == [])
    }

    @Test func aNumberIsDoubtfulWhereSourcesHaveKeysAndAnUnknownOneIsAnError() {
        let sources = [citedSource("nbc")]
        let body = ReadBody("[a](source:1) [b](source:2) [c](source:nbs)", sources: sources)
        #expect(
            body.mistakes == ["1:1 NumberedSource", "1:15 UnknownSource", "1:29 UnknownSource"]
        )
        #expect(body.diagnostics[2].solutions[0].contains("source:nbc"))
        #expect(body.html == "<p>⟨source 0 1⟩a⟨end⟩ b c</p>\n")
    }
}
