import CampaignModel
import Diagnostics
import Testing

@Suite struct TagTests {
    @Test(arguments: [
        ("Dear {recipient.first_name|friend},", "<p>Dear friend,</p>\n"),
        ("*Dear {recipient.first_name|A & B}*", "<p><em>Dear A &amp; B</em></p>\n"),
        ("## {recipient.first_name|You}", "<h2 id=\"section-you\">You</h2>\n"),
        ("[Sign, {recipient.first_name|you}](sign:) x", "<p>⟨sign⟩Sign, you⟨end⟩ x</p>\n"),
        ("Braces {like these} and {recipe} stay", "<p>Braces {like these} and {recipe} stay</p>\n"),
    ])
    func aTagBecomesItsFallback(_ markdown: String, _ html: String) {
        let body = ReadBody(markdown)
        #expect(body.html == html)
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        "a\n\nDear {recipient.first_name}, see [this](b.pdf) ![c](d.jpg) [s](sign:)\n\nz",
        "a\n\n[unsubscribe]({unsubscribe_url})\n\nz",
        "a\n\nWrite to **{recipient.email}** here\n\nz",
    ])
    func aParagraphWithATagThatNothingReplacesIsLeftOut(_ markdown: String) {
        let body = ReadBody(markdown)
        #expect(body.html == "<p>a</p>\n<p>z</p>\n")
        #expect(body.body.holes.isEmpty && body.body.links.isEmpty && body.body.pictures.isEmpty)
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("## Dear {recipient.first_name}", "1:9 TagWithoutFallback"),
        ("- {recipient.email}", "1:3 TagWithoutFallback"),
        ("> {recipient.email}", "1:3 TagWithoutFallback"),
        ("a {recipient.name|b}", "1:3 UnknownMailTag"),
        ("a {Recipient.First_Name}", "1:3 UnknownMailTag"),
        ("a { recipient.email }", "1:3 UnknownMailTag"),
        ("a {unsubscribe}", "1:3 UnknownMailTag"),
        ("a {recipient.first_name|*b*}", "1:3 UnknownMailTag"),
        ("`{recipient.email}`", "1:2 MisplacedMailTag"),
        ("    {recipient.email|a}", "1:5 MisplacedMailTag"),
        ("![{recipient.email|a}](b.jpg)", "1:3 MisplacedMailTag"),
        ("[a](b.pdf '{recipient.email|a}')", "1:1 MisplacedMailTag"),
        ("[a](https://b.example/?e={recipient.email})", "1:1 PersonInAddress"),
        ("[a](mailto:{recipient.email|b})", "1:1 PersonInAddress"),
    ])
    func aTagWhereNothingCanFillItIsAnError(_ markdown: String, _ mistake: String) {
        #expect(ReadBody(markdown).mistakes == [mistake])
    }

    @Test(arguments: [
        ("Dear {{ user.first_name|default:\"friend\" }},", "1:6"), ("Dear *|FNAME|*,", "1:7"),
        ("Dear [[first_name]],", "1:6"), ("a {% if b %} c", "1:3"), ("`{{a}}`", "1:2"),
        ("a*|B|*c", "1:2"), ("[a](https://b.example/{{c}})", "1:1"), ("[a](b.pdf '{{c}}')", "1:1"),
        ("![{{a}}](b.jpg)", "1:3"), ("> é {{a}}", "1:5"), ("## {{a}}", "1:4"), ("a {{ b", "1:3"),
    ])
    func aSendersOwnTagIsAnErrorEverywhere(_ markdown: String, _ place: String) {
        let body = ReadBody(markdown)
        #expect(body.mistakes.map { $0.hasSuffix(" ForeignMailTag") } == [true], "\(body.mistakes)")
        #expect(body.mistakes.first?.hasPrefix(place) == true, "\(body.mistakes)")
    }

    @Test func theWayOutIsTheTagThatWasMeant() {
        #expect(ReadBody("{{ email }}").diagnostics[0].solutions[0].contains("{recipient.email}"))
        #expect(ReadBody("*|UNSUB|*").diagnostics[0].solutions[0].contains("{unsubscribe_url}"))
    }
}
