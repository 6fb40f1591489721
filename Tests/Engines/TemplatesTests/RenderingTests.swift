import Diagnostics
import Testing

@testable import Templates

@Suite struct RenderingTests {
    @Test(arguments: [
        ("<h1>{{title}}</h1>", "<h1>Faces &lt; tickets</h1>"),
        ("{{{body}}}", "<p>It’s <em>us</em>.</p>"),
        (
            "<a href=\"{{address}}\">{{address}}</a>",
            "<a href=\"/faces/?x=&quot;1&quot;&amp;y=&#39;2&#39;\">/faces/?x=&quot;1&quot;&amp;y='2'</a>"
        ),
        ("{{signature_count}}", "№1"), ("<p class=\"{{state}}\">", "<p class=\"state-open\">"),
        ("{{#summary}}yes{{/summary}}{{^summary}}no{{/summary}}", "no"),
        ("[{{summary}}]", "[]"), ("{{#title}}{{.}}{{/title}}", "Faces &lt; tickets"),
        (
            "{{#sources}}{{position}} {{title}}{{#first}} (first){{/first}}{{^last}}, {{/last}}{{/sources}}",
            "1 One (first), 2 Two, 3 Three"
        ),
        ("{{#picture}}{{address}} {{licence.name}}{{/picture}}", "/lead.jpg CC BY 4.0"),
        ("{{#picture}}{{#licence}}{{name}}{{/licence}}{{/picture}}", "CC BY 4.0"),
        ("{{picture.licence.name}}", "CC BY 4.0"),
        (
            "{{#sources}}{{#picture}}{{picture.credit}} {{/picture}}{{/sources}}",
            "Ana Berg Ana Berg Ana Berg "
        ),
        ("{{#extra.motto}}{{extra.motto}}{{/extra.motto}}", "a &amp; b"),
        ("{{#extra.none}}x{{/extra.none}}{{^extra.none}}-{{/extra.none}}", "-"),
        ("{{#extra.box.title}}{{.}}{{/extra.box.title}}", "Box"),
        ("{{#signature_count}}{{.}}{{/signature_count}}", "№1"),
        ("{{#archived}}<a href=\"{{archived}}\">{{/archived}}", ""),
        ("<title>{{title}}</title>", "<title>Faces &lt; tickets</title>"),
        (
            "<input{{#is_open}} checked{{/is_open}} value=\"{{title}}\">",
            "<input checked value=\"Faces &lt; tickets\">"
        ),
        ("<a class=\"a{{#is_open}} b{{/is_open}}\">", "<a class=\"a b\">"),
        ("{{#is_open}}<b>{{/is_open}}{{^is_open}}<i>{{/is_open}}x", "<b>x"),
        (
            "<script>if (a < b) { go(\"</p>\") }</script>{{title}}",
            "<script>if (a < b) { go(\"</p>\") }</script>Faces &lt; tickets"
        ),
        ("<!-- a --><p>{{title}}", "<!-- a --><p>Faces &lt; tickets"),
    ])
    func aPageShowsWhatItsViewsHold(_ template: String, _ expected: String) {
        var petition = PetitionView()
        petition.picture = PictureView()
        petition.extra = ["motto": "a & b", "box.title": "Box"]
        #expect(Theme(template).rendered(petition) == expected)
    }

    @Test func aViewThatIsMissingRendersAsNothing() {
        let theme = Theme(
            "[{{picture.credit}}{{#picture}}x{{/picture}}{{^picture}}none{{/picture}}]"
        )
        #expect(theme.rendered() == "[none]")
    }

    @Test func aZeroIsTrue() {
        let petition = PetitionView(count: 0)
        let theme = Theme("{{#signature_count}}{{signature_count}}{{/signature_count}}")
        #expect(theme.rendered(petition) == "№0")
    }

    @Test func aClosedListNamesThePartial() {
        let theme = Theme(
            "<p>{{>*state}}</p>",
            partials: ["state-open": "Sign {{title}}", "state-won": "We won"]
        )
        #expect(theme.rendered() == "<p>Sign Faces &lt; tickets</p>")
        #expect(theme.rendered(PetitionView(state: .won)) == "<p>We won</p>")
    }

    @Test func arendererIsUsedAgainForAnotherPageAndProgram() throws {
        let long = try #require(Theme("{{#sources}}{{title}};{{/sources}}").program())
        let short = try #require(Theme("{{#picture}}{{credit}}{{/picture}}.").program())
        var renderer = Renderer()
        var output: [UInt8] = []
        renderer.render(long, views: [PetitionView()], into: &output)
        renderer.render(short, views: [PetitionView(picture: PictureView())], into: &output)
        renderer.render(short, views: [PetitionView()], into: &output)
        renderer.render(long, views: [PetitionView(sources: [])], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "One;Two;Three;Ana Berg..")
    }

    @Test func plainTextIsNotEscapedAndLosesControls() {
        let petition = PetitionView(title: "A & \u{1B}[2J<b>\nnext")
        #expect(
            Theme("{{title}}|{{address}}", .text).rendered(petition, .text)
                == "A & [2J<b>\nnext|/faces/?x=\"1\"&y='2'"
        )
    }

    @Test func aHeaderFieldStaysOnOneLine() {
        let petition = PetitionView(title: "Hello\r\nBcc: all@c.example")
        #expect(
            Theme("{{title}}", .headerField).rendered(petition, .headerField)
                == "Hello  Bcc: all@c.example"
        )
    }

    @Test func plainTextTakesNoMarkup() {
        let kinds = Theme("{{{body}}}{{body}}{{{title}}}", .text).compiled(.text)
            .diagnostics.map(\.kind.name)
        #expect(kinds == ["MarkupOutOfPlace", "MarkupOutOfPlace", "UnescapedText"])
    }

    @Test func aBlockWrittenInAPageIsNotReplacedByThePagesOwnBlocks() {
        let theme = Theme(
            "{{<layout}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{/main}}{{/layout}}",
            partials: [
                "layout": "<h1>{{$title}}-{{/title}}</h1>{{$main}}-{{/main}}",
                "card": "<h2>{{$title}}-{{/title}}</h2>",
            ]
        )
        #expect(theme.rendered() == "<h1>Page</h1><h2>Card</h2>")
    }
}
