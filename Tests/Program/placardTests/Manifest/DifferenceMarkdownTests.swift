import CommonMark
import Testing

@testable import placard

struct DifferenceMarkdownTests {
    static let hostile = [
        "@everyone look", "see #123 and GH-7 and !5 and ~bug and %3",
        "https://evil.example www.evil.example",
        "![x](https://evil.example/x.png)", "[click](https://evil.example)",
        "<img src=x onerror=y>",
        "<!-- hidden", "`code` and ``more`` and ```all```", "`", "```", "``` @all", "a` @all `b",
        " ` ",
        "line\nbreak\n\n- @all\n\n/close\n", "\u{1B}[31mred", "\u{202E}txt.exe",
        "zero\u{200B}width",
        "&#64;all &commat;all", "\\@all \\`", "| a | b |", "**bold** _it_ ~~s~~ :tada: $x$",
        "0123456789abcdef0123456789abcdef01234567", "", " ", "   ", "\u{2028}\u{2029}\u{85}",
    ]

    /// Text outside of code spans, and every node that is more than text.
    private func outside(_ markdown: String) -> (text: String, kinds: Set<MarkdownKind>) {
        var parser = MarkdownParser()
        #expect(parser.parse(Array(markdown.utf8)) == nil)
        let tree = parser.tree
        var text = ""
        var kinds: Set<MarkdownKind> = []
        for node in tree.nodes {
            kinds.insert(node.kind)
            if node.kind == .text {
                text += String(decoding: tree.text[node.content], as: UTF8.self)
            }
        }
        return (text, kinds)
    }

    private func codes(_ markdown: String) -> [String] {
        var parser = MarkdownParser()
        _ = parser.parse(Array(markdown.utf8))
        let tree = parser.tree
        return tree.nodes.filter { $0.kind == .code }.map {
            String(decoding: tree.text[$0.content], as: UTF8.self)
        }
    }

    @Test(arguments: hostile)
    func aHostileTextStaysInsideItsCodeSpan(text: String) throws {
        let difference = try SampleManifest.petitionDifference({
            $0.title = text
            $0.ask = text
            $0.share["message"] = text
            $0.share[text] = "value"
            $0.hosts[text] = [text]
            $0.postsTo = text
            $0.state = text
        })
        let report = DifferenceReport(difference, longest: DifferenceReport.longestText)
        let (words, kinds) = outside(report.markdown)
        let harmless: Set<MarkdownKind> = [
            .document, .heading, .paragraph, .list, .item, .text, .code, .lineBreak, .softBreak,
        ]
        #expect(kinds.isSubset(of: harmless), "\(kinds.subtracting(harmless))")
        #expect(!words.contains { "@#!~%$<>[]`/\\_*&:|".contains($0) && $0 != ":" }, "\(words)")
        #expect(!words.contains("evil"))
        let shown = ShownText.visible(text)
        if !shown.isEmpty { #expect(codes(report.markdown).contains(shown), "\(report.markdown)") }
    }

    @Test func anyTextIsOneCodeSpan() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("``` \n@#[](<>)*_~\\&;:!ab\u{1B}\u{202E}é🚋\t\r")
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 1...12, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                }
            )
            let markdown = "- x \(ShownText.code(text)) y\n"
            #expect(codes(markdown) == [ShownText.visible(text)], "\(text.debugDescription)")
        }
    }

    @Test func whatIsNotSeenIsWrittenAsItsNumber() {
        #expect(
            ShownText.visible("a\u{202E}b\u{200B}c\u{1B}d\ne") == "a\\u{202E}b\\u{200B}c\\u{1B}d⏎e"
        )
        #expect(ShownText.visible("می‌خواهم 👩‍🚒") == "می‌خواهم 👩‍🚒")
    }

    @Test func twoHundredRowsAreShownThenACount() throws {
        let difference = try SampleManifest.difference {
            for number in 1000..<1350 {
                $0.pages.append(ManifestPage("/\(number)/", .page, language: "en", title: "Page"))
            }
            $0.settings["title"] = "Other"
        }
        let report = DifferenceReport(difference, longest: DifferenceReport.longestText)
        let rows = report.markdown.split(separator: "\n").filter { $0.hasPrefix("- `") }
        #expect(rows.count == 200)
        #expect(report.markdown.contains("### New pages (350)"))
        #expect(report.markdown.contains("- … and 151 more\n"))
        #expect(DifferenceReport(difference).text.contains("/1349/"))
    }

    @Test func aCommentIsNeverLongerThanAHostTakes() throws {
        let difference = try SampleManifest.difference {
            for number in 1000..<1200 {
                let title = String(repeating: "🚋", count: 5000) + "\(number)"
                $0.pages.append(ManifestPage("/\(number)/", .page, language: "en", title: title))
            }
        }
        let markdown = DifferenceReport(difference, longest: DifferenceReport.longestText).markdown
        #expect(markdown.utf8.count < 65_536)
        #expect(markdown.contains("more\n"))
    }

    @Test func longTextsAreCutWhereTheyDiffer() throws {
        let start = String(repeating: "a", count: 5000)
        let (old, new) = ShownText.shortened(start + "old", start + "new", to: 300)
        #expect(old?.hasSuffix("old") == true)
        #expect(new?.hasSuffix("new") == true)
        #expect(old?.hasPrefix("…a") == true)
        #expect(ShownText.shortened(nil, start, to: 300).1?.unicodeScalars.count == 301)
        #expect(ShownText.shortened("a", nil, to: 300).0 == "a")
    }

    @Test func lookTwiceLeads() throws {
        let difference = try SampleManifest.petitionDifference({
            $0.ask = "Sell the trams."
            $0.share["message"] = "Sell the trams."
        })
        let markdown = DifferenceReport(difference, longest: DifferenceReport.longestText).markdown
        #expect(
            markdown == """
                ## What this build changes

                `production` at `https://riverside.example/`, from `2026-11-22T12:00:00Z` to `2026-11-22T13:00:00Z`

                ### Look twice

                #### What supporters sign (1)

                - `Run the trams until midnight.` → `Sell the trams.` on `/trams/`

                ### Changed pages (1)

                - `/trams/` from `content/campaigns/trams.md`: `Evening trams`
                  - `share.message`: `Run the trams until midnight.` → `Sell the trams.`

                """
        )
    }
}
