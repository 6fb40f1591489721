import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct TextTests {
    @Test func headingsHaveAnchorsThatNoPageUses() {
        let body = ReadBody(
            "## What we ask: *now*!\n\n## Sign\n\n## Sign\n\n### Sign-1\n\n## 日本 ÉTÉ"
        ).body
        #expect(
            body.headings.map(\.anchor)
                == ["what-we-ask-now", "sign", "sign-1", "sign-1-1", "日本-été"]
        )
        #expect(body.headings.map(\.level) == [2, 2, 2, 3, 2])
        #expect(body.headings.map(\.range.start.line) == [4, 6, 8, 10, 12])
        let first = body.headings[0]
        #expect(
            String(decoding: body.bytes[first.label], as: UTF8.self)
                == "What we ask: <em>now</em>!"
        )
        #expect(
            String(decoding: body.bytes, as: UTF8.self)
                .hasPrefix("<h2 id=\"section-what-we-ask-now\">")
        )
    }

    @Test func aThousandEqualHeadingsHaveAThousandAnchors() {
        let body = ReadBody(String(repeating: "## a\n", count: 1_000)).body
        #expect(Set(body.headings.map(\.anchor)).count == 1_000)
    }

    @Test(arguments: [
        ("# One", ["1:1 HeadingOfLevelOne"]),
        ("### Three", ["1:1 SkippedHeadingLevel"]),
        ("## Two\n\n#### Four", ["3:1 SkippedHeadingLevel"]),
        ("## Two\n\n### Three\n\n## Two", []),
        ("##", ["1:1 HeadingWithoutWords"]),
    ])
    func levelsAreCounted(_ markdown: String, _ mistakes: [String]) {
        #expect(ReadBody(markdown).mistakes == mistakes)
    }

    @Test func aHeadingOfLevelOneIsShownAsLevelTwo() {
        #expect(ReadBody("# a").html == "<h2 id=\"section-a\">a</h2>\n")
    }

    @Test(arguments: [
        ("> a\n> — Mirela", "<p>a</p>\n<footer>— Mirela</footer>"),
        ("> a\n> b  \n> – *Mirela*", "<p>a\nb</p>\n<footer>— <em>Mirela</em></footer>"),
        (
            "> a\n>\n> -- Mirela, [here](/a/)",
            "<p>a</p>\n<footer>— Mirela, ⟨address /a/⟩here⟨end⟩</footer>"
        ),
        (
            "> > b\n> > — B\n>\n> — A",
            "<blockquote>\n<p>b</p>\n<footer>— B</footer>\n</blockquote>\n<footer>— A</footer>"
        ),
    ])
    func aQuoteEndsWithWhoSaidIt(_ markdown: String, _ inner: String) {
        #expect(ReadBody(markdown).html == "<blockquote>\n\(inner)\n</blockquote>\n")
    }

    @Test(arguments: ["> a —\n> b", "> — a\n> b", "> a\n>\n> — b\n>\n> c", "a\n— b", "> --a"])
    func aDashElsewhereIsADash(_ markdown: String) {
        #expect(!ReadBody(markdown).html.contains("footer"))
    }

    @Test(arguments: [
        ("<!-- note -->\n\ntext", "<p>text</p>\n"),
        ("a <!-- note --> b", "<p>a  b</p>\n"),
        ("<!-- one\ntwo -->\n<!-- three -->\n\n<!---->\na", "<p>a</p>\n"),
    ])
    func commentsAreDropped(_ markdown: String, _ html: String) {
        let body = ReadBody(markdown)
        #expect(body.html == html)
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("a <b>c</b>", "1:3 RawHTML"), ("\n<div>\n\na\n\n</div>", "2:1 RawHTML"),
        ("<!-- a --> <script>x</script>", "1:1 RawHTML"), ("a </b>", "1:3 RawHTML"),
        ("a\n> ü <br/> b", "2:5 RawHTML"), ("<?php x ?>", "1:1 RawHTML"),
        ("<!DOCTYPE html>", "1:1 RawHTML"), ("a <![CDATA[x]]>", "1:3 RawHTML"),
        ("text\n\n<!-- a\n\nb", "3:1 UnclosedComment"),
    ])
    func rawHTMLIsAnErrorAndNeverWritten(_ markdown: String, _ mistake: String) {
        let body = ReadBody(markdown)
        #expect(body.mistakes == [mistake])
        for tag in ["<b>", "<br", "<div", "<script", "<?", "<!"] {
            #expect(!body.html.contains(tag))
        }
    }

    @Test(arguments: [
        ("a | b\n---|:--:\n1 | 2", "2:1 TableInText"), ("|a|\n|---|", "2:1 TableInText"),
        ("a ~~b~~ c", "1:3 Strikethrough"), ("a [^1] b", "1:3 Footnote"),
        ("a [^1]\n\n[^1]: /b", "1:3 Footnote"), ("a :smile: b", "1:3 EmojiName"),
        ("a :+1:", ""), ("(:thumbs_up:)", "1:2 EmojiName"),
    ])
    func theMarkdownOfOtherProgramsIsNamed(_ markdown: String, _ mistake: String) {
        #expect(ReadBody(markdown).mistakes == (mistake.isEmpty ? [] : [mistake]))
    }

    @Test(arguments: ["at 10:30:15", "a | b", "~ 5 ~", "std::vec::x", "note: this : that", "a: b:"])
    func whatOnlyLooksAlikeIsText(_ markdown: String) {
        #expect(ReadBody(markdown).mistakes == [])
    }

    @Test(arguments: [
        (
            "[Sign](sign:)\n\n![a](b.jpg)\n\nThe *first*\nparagraph & `code`.\n\nSecond",
            "The first paragraph & code."
        ),
        ("> quote\n\n- list\n\n[a](b.pdf) is first", "a is first"),
        ("Dear {recipient.first_name|friend}, hello", "Dear friend, hello"),
        ("Your {recipient.email}\n\nNext", "Next"),
        ("## only", ""),
    ])
    func theFirstParagraphIsPlainText(_ markdown: String, _ text: String) {
        #expect(ReadBody(markdown).body.firstParagraph == text)
    }

    @Test func aHostileTextGivesNoMoreThanAThousandMessages() {
        #expect(ReadBody(String(repeating: "{{a}} ", count: 5_000)).diagnostics.count == 1_000)
    }

    @Test func aTextBeyondTheBoundsIsNamedAndEmpty() {
        let body = ReadBody(String(repeating: "*", count: 2_000))
        #expect(body.mistakes == ["1:1 TooMuchMarkdown"])
        #expect(body.body == Body())
    }
}
