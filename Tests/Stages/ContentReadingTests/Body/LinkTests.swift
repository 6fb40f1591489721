import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct LinkTests {
    @Test(arguments: [
        ("../other/campaign.md", "content/campaigns/other/campaign.md"),
        ("/pages/about.md", "content/pages/about.md"),
        ("/pages/about.md#how-we-work", "content/pages/about.md#how-we-work"),
        ("report.pdf", "file content/campaigns/faces/report.pdf"),
        ("./a/../my%20report.pdf", "file content/campaigns/faces/my report.pdf"),
        ("updates/2026-03-01-x.md", "content/campaigns/faces/updates/2026-03-01-x.md"),
        ("/privacy/", "address /privacy/"),
        ("/privacy/#a%C3%A9", "address /privacy/#aé"),
        ("/", "address /"),
        ("poster@2x.png", "file content/campaigns/faces/poster@2x.png"),
    ])
    func linksInsideTheSiteAreHoles(_ destination: String, _ target: String) {
        let body = ReadBody("See [*the* page](\(destination)).")
        #expect(body.html == "<p>See ⟨\(target)⟩<em>the</em> page⟨end⟩.</p>\n")
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("[a](https://a.example/?x=1&y=2)", "<a href=\"https://a.example/?x=1&amp;y=2\">a</a>"),
        ("[a](http://a.example 'T\"')", "<a href=\"http://a.example\" title=\"T&quot;\">a</a>"),
        ("<https://a.example/ü>", "<a href=\"https://a.example/%C3%BC\">https://a.example/ü</a>"),
        ("<me@a.example>", "<a href=\"mailto:me@a.example\">me@a.example</a>"),
        ("[a](tel:+3221234)", "<a href=\"tel:+3221234\">a</a>"),
        ("[a](#what-we-ask)", "<a href=\"#section-what-we-ask\">a</a>"),
        ("[a](#ü 't')", "<a href=\"#section-%C3%BC\" title=\"t\">a</a>"),
    ])
    func linksElsewhereAndToHeadingsHereAreWrittenAtOnce(_ markdown: String, _ html: String) {
        let body = ReadBody(markdown)
        #expect(body.html == "<p>\(html)</p>\n")
        #expect(body.body.links.count == 1)
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("[a]()", "1:1 LinkWithoutDestination"), ("[a](#)", "1:1 LinkWithoutDestination"),
        ("[](https://a.example)", "1:1 LinkWithoutWords"),
        ("[![-](x.jpg)](https://a.example) text", "1:1 LinkWithoutWords"),
        ("[a](javascript:alert`1`)", "1:1 ForbiddenLinkScheme"),
        ("[a](JavaScript:x)", "1:1 ForbiddenLinkScheme"),
        ("[a](data:text/html,x)", "1:1 ForbiddenLinkScheme"),
        ("[a](&#106;avascript:x)", "1:1 ForbiddenLinkScheme"),
        ("<ftp://a.example>", "1:1 ForbiddenLinkScheme"),
        ("[a](vbscript:x)", "1:1 ForbiddenLinkScheme"),
        ("[a](http:/a.example)", "1:1 IncompleteLinkAddress"),
        ("[a](https://)", "1:1 IncompleteLinkAddress"),
        ("[a](mailto:)", "1:1 IncompleteLinkAddress"),
        ("[a](www.a.example/x)", "1:1 IncompleteLinkAddress"),
        ("[a](//a.example/x)", "1:1 IncompleteLinkAddress"),
        ("[a](me@a.example)", "1:1 IncompleteLinkAddress"),
        ("[a](../../../site.yaml)", "1:1 LinkOutsideContent"),
        ("[a](/../site.yaml.md)", "1:1 LinkOutsideContent"),
        ("[a](..%2F..%2F..%2Fsite.md)", "1:1 LinkOutsideContent"),
        ("see https://a.example/x. And", "1:5 BareAddress"),
        ("see www.a.example", "1:5 BareAddress"),
    ])
    func linksThatLeadNowhereAreNamed(_ markdown: String, _ mistake: String) {
        #expect(ReadBody(markdown).mistakes == [mistake])
    }

    @Test func aWrongLinkLeavesItsWords() {
        #expect(ReadBody("[*a*](javascript:x)").html == "<p><em>a</em></p>\n")
    }

    @Test func aBareAddressInALinkOrInCodeIsMeant() {
        #expect(
            ReadBody("[https://a.example](https://a.example) `http://b.example`").mistakes == []
        )
        #expect(ReadBody("httpswww.x and awww.x and 3.www").mistakes == [])
    }

    @Test func everyLinkKnowsItsPlaceInTheFile() {
        let body = ReadBody("a\n\n- ü [a](b.pdf)\n  [c](https://d.example)").body
        #expect(body.links.map(\.range.start.line) == [6, 7])
        #expect(body.links.map(\.range.start.column) == [5, 3])
    }

    @Test func linksOfASettingStartInTheContentFolderAndPointAtTheSetting() {
        let text = "[a](pages/a.md) and [b](c:)"
        let range = SourceRange(at: SourcePosition(line: 9, column: 3))
        var reader = BodyReader()
        var diagnostics: [Diagnostic] = []
        let body = reader.body(
            of: BodySource(setting: "site.yaml", at: range),
            in: Array(text.utf8),
            diagnostics: &diagnostics
        )
        #expect(body.links.map(\.target) == [.source(path: "content/pages/a.md")])
        #expect(body.links.map(\.range) == [range])
        #expect(diagnostics.map(\.location.range) == [range])
    }
}
