import Diagnostics
import Testing

@testable import CommonMark

@Suite struct PlaceTests {
    @Test(arguments: [
        "Read ⟦[this](a)⟧ and ⟦[that](b)⟧.",
        "one\ntwo ⟦[a](x)⟧ three\nfour ⟦![b](y)⟧",
        "⟦[![still](a.jpg)](b)⟧".replacing("![still](a.jpg)", with: "⟦![still](a.jpg)⟧"),
        "⟦<https://a.example>⟧ and\n⟦<me@a.example>⟧",
        "⟦[angled](<a b> 'title')⟧ ⟦[escaped](a\\)b&amp;c)⟧",
        "⟦[text][ref]⟧ and ⟦[ref][]⟧ and\n⟦[ref]⟧\n\n[ref]: /x\n",
        "## A ⟦[heading](x)⟧ ##",
        "A ⟦[heading](x)⟧\nof two ⟦[lines](y)⟧\n---\n\n⟦[text](z)⟧",
        "\\![not a picture](x)".replacing("[not a picture](x)", with: "⟦[not a picture](x)⟧"),
        "\\[no](x) ⟦[yes](x)⟧",
        "⟦[same](x)⟧ ⟦[same](x)⟧\n⟦[same](x)⟧",
        "⟦[`]`](x)⟧ ⟦[a [b] c](x)⟧",
    ])
    func linksAndPicturesStandWhereTheyAreWritten(_ marked: String) {
        let text = MarkedText(marked)
        #expect(text.found(.link, .image) == text.ranges)
    }

    @Test(arguments: [
        "first\n    ⟦[indented](x)⟧ on",
        "- item\n  continues ⟦[here](x)⟧\n      and ⟦[there](y)⟧",
        "- a\n  - b\n    ⟦[c](x)⟧",
        "\t⟦[a](x)⟧".replacing("\t", with: "- \t"),
        "text\n\t⟦[after a tab](x)⟧\tand ⟦[another](y)⟧",
        "-\ttext\n\t⟦[in an item](x)⟧",
    ])
    func indentedLinesAndTabsAreCounted(_ marked: String) {
        let text = MarkedText(marked)
        #expect(text.found(.link, .image) == text.ranges)
    }

    @Test(arguments: [
        "> quoted ⟦[a](x)⟧\n> again ⟦[b](y)⟧",
        "> quoted\nlazy ⟦[a](x)⟧",
        "> quoted\n   lazy ⟦[a](x)⟧ and ⟦[b](y)⟧",
        "> > deep\n> lazy ⟦[a](x)⟧\n⟦[b](y)⟧",
        "> - item\n>   ⟦[a](x)⟧\n⟦[lazy](y)⟧",
    ])
    func quotesAndLazyLinesAreCounted(_ marked: String) {
        let text = MarkedText(marked)
        #expect(text.found(.link, .image) == text.ranges)
    }

    @Test(arguments: [
        "a `span\nof code` ⟦[a](x)⟧\n⟦[b](y)⟧",
        "a `span\nof [a](x) code` ⟦[a](x)⟧",
        "a <b\nclass=c> ⟦[a](x)⟧\n⟦[b](y)⟧",
        "⟦[text\nover two](x)⟧ ⟦[a](y)⟧",
        "see ⟦[text\n  over\n  three](x)⟧\nthen ⟦[a](y)⟧",
        "> ⟦[text\n> over two](x)⟧ ⟦[a](y)⟧",
        "broken\\\nby ⟦[a](x)⟧ hand  \nand ⟦[b](y)⟧",
        "⟦[title](x \"over\ntwo\")⟧ ⟦[a](y)⟧",
        "⟦[far](\nx)⟧ ⟦[a](y)⟧",
        "[ref]: /u\n⟦[a](x)⟧ and\n⟦[ref]⟧",
        "[ref]: /u\n  \"title\"\n[two]: /v\n⟦[a](x)⟧ and\n⟦[two]⟧",
    ])
    func whatSpansLinesDoesNotMoveWhatFollows(_ marked: String) {
        let text = MarkedText(marked)
        #expect(text.found(.link, .image) == text.ranges)
    }

    @Test(arguments: ["é", "é", "😀", "👩‍👩‍👧", "ضد", "日本"])
    func columnsAreUnicodeScalars(_ letters: String) {
        let text = MarkedText("\(letters) ⟦[\(letters)](x)⟧ \(letters)\n\(letters) ⟦[b](y)⟧")
        #expect(text.found(.link) == text.ranges)
    }

    @Test(arguments: [0, 1, 20])
    func linesOfTheFrontMatterAreCounted(_ lines: Int) {
        let text = MarkedText("one\n\n## ⟦[two](x)⟧\n\n> ⟦[three](y)⟧")
        #expect(text.found(.link, frontMatter: lines) == text.ranges(below: lines))
    }

    @Test func linesThatEndInCarriageReturnsAreCounted() {
        let marked = "one\n⟦[two](x)⟧\n\n- ⟦[three](y)⟧\n  `a\n  b` ⟦[four](z)⟧\n"
        let text = MarkedText(marked)
        var windows = text
        windows.text = text.text.replacing("\n", with: "\r\n")
        #expect(windows.found(.link) == text.ranges)
        windows.text = text.text.replacing("\n", with: "\r")
        #expect(windows.found(.link) == text.ranges)
    }

    @Test(arguments: [
        // Link definitions move everything by a number of lines that libcmark does not tell.
        "⟦[foo]: /u\n[x](y)\n[x](y)⟧",
        "⟦[a](x \"t\nt\")\n[s](y)\n[s](y)⟧",
    ])
    func wherePlacesCannotBeToldTheParagraphIsNamed(_ marked: String) {
        let text = MarkedText(marked)
        let found = text.found(.link)
        #expect(found.suffix(2) == [text.ranges[0], text.ranges[0]])
    }

    @Test(arguments: [
        ("⟦## One⟧ ##", MarkdownKind.heading),
        ("text\n\n   ⟦## Two⟧", .heading),
        ("⟦a paragraph\nof two lines⟧\n\n", .paragraph),
        ("- ⟦item⟧", .paragraph),
        ("text ⟦<b>⟧ text", .htmlInline),
        ("> text\n> ⟦<i>⟧ text", .htmlInline),
        ("\n⟦<div>\n</div>⟧\n", .htmlBlock),
    ])
    func headingsParagraphsAndTagsStandWhereTheyAreWritten(
        _ marked: String,
        _ kind: MarkdownKind
    ) {
        let text = MarkedText(marked)
        #expect(text.found(kind) == text.ranges)
    }

    @Test func aPieceOfATextStandsWhereItIsWritten() {
        let text = MarkedText("> a *b* ~~c~~\n> d ~~e~~ &amp; é ⟦~~f~~⟧ `~~f~~`")
        var parser = MarkdownParser()
        _ = parser.parse(Array(text.text.utf8))
        let piece = Array("~~f~~".utf8)
        for (node, value) in parser.tree.nodes.enumerated() where value.kind == .text {
            let content = value.content
            guard content.count >= piece.count else { continue }
            for start in content.dropLast(piece.count - 1)
            where parser.tree.text[start...].starts(with: piece) {
                let range = parser.range(of: start..<start + piece.count, in: node)
                // Two of them stand on the line, and the entity hides which is meant.
                #expect(range.start.line == 1 || range == text.ranges[0])
            }
        }
    }
}
