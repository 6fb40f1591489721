import Diagnostics
import Testing

@testable import CommonMark

/// Texts put together at random, in which every destination is written once.
private struct Composer {
    var random: UInt64
    var count = 0

    mutating func next(_ bound: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((random >> 33) % UInt64(bound))
    }

    mutating func link() -> String {
        count += 1
        let text = ["a", "b c", "d\ne", "`]`", "*f*", "ü", "\\]", "g\n  h"][next(8)]
        let title = ["", "", "", " \"t\"", " 't\nt'", "\n\"t\""][next(6)]
        return "\(next(4) == 0 ? "!" : "")[\(text)](u\(count)x\(title))"
    }

    mutating func text() -> String {
        let pieces = [
            "word", "é", "`code`", "`co\nde`", "<b>", "<b\nc>", "\\\n", "  \n", "\n", "\n", "\n   ",
            "\n\t", "&amp;", "**", "[x]", "[def]", "!", "\\", "😀", "\n> ", "\n- ",
        ]
        return (0...next(12)).map { _ in next(3) == 0 ? link() : pieces[next(pieces.count)] }
            .joined(separator: " ")
    }

    mutating func document() -> String {
        let starts = ["", "> ", "- ", "1. ", "## ", "> > ", "- > ", "[def]: /d\n", "   ", "-\t"]
        return (0...next(3)).map { _ in
            let lead = starts[next(starts.count)]
            let block = text() + (next(6) == 0 ? "\n===" : "")
            let prefix = lead.hasPrefix(">") ? "> " : lead.hasPrefix("-") ? "  " : ""
            return lead
                + (next(3) == 0 ? block : block.replacing("\n", with: "\n" + prefix))
        }.joined(separator: "\n\n")
    }
}

@Suite struct RandomPlaceTests {
    @Test func aLinkIsNeverSaidToStandOnAWrongLine() {
        var composer = Composer(random: 20_221_111)
        var parser = MarkdownParser()
        var (exact, all) = (0, 0)
        for _ in 0..<3_000 {
            let text = composer.document()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            _ = parser.parse(Array(text.utf8))
            for node in parser.tree.nodes.indices {
                let kind = parser.tree.nodes[node].kind
                guard kind == .link || kind == .image else { continue }
                let name = String(
                    decoding: parser.tree.text[parser.tree.nodes[node].content],
                    as: UTF8.self
                )
                guard name.hasPrefix("u") else { continue }
                all += 1
                let range = parser.range(of: node)
                var block = parser.tree.parent(of: node)
                while parser.tree.nodes[block].kind.isInline {
                    block = parser.tree.parent(of: block)
                }
                if range == parser.range(of: block) { continue }
                exact += 1
                let opening = Array(lines[range.start.line - 1].unicodeScalars)
                    .dropFirst(range.start.column - 1).prefix(2)
                #expect(
                    String(String.UnicodeScalarView(opening)).hasPrefix(kind == .link ? "[" : "!["),
                    "\(text)"
                )
                let covered = lines[(range.start.line - 1)...(range.end.line - 1)]
                    .joined(separator: "\n")
                #expect(covered.contains("(\(name)"), "\(name) in \(text)")
            }
        }
        #expect(exact * 10 > all * 9, "\(exact) of \(all)")
    }
}
