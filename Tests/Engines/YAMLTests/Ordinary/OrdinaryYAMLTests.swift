import Diagnostics
import Testing

@testable import YAML

/// The scanner of ordinary YAML against libyaml, which is right by definition.
@Suite struct OrdinaryYAMLTests {
    @Test func everyTextOfTheRepositoryGivesTheSameTree() {
        let wrong = RepositoryTexts.all.filter { !BothWays($0.bytes).agree }
        #expect(wrong.map(\.path) == [])
    }

    @Test func whatPeopleWriteIsOrdinary() {
        let texts = RepositoryTexts.all.filter { !$0.path.contains("/Invalid/") }
        #expect(texts.count > 50)
        let others = texts.filter { BothWays($0.bytes).ordinary == nil }
        #expect(others.map(\.path) == [])
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func whatIsChangedAtRandomGivesTheSameTreeOrNone(_ seed: UInt64) {
        var mutated = MutatedTexts(seed: seed, of: RepositoryTexts.all.map(\.bytes))
        var ordinary = 0
        for _ in 0..<1_000 {
            let text = mutated.text()
            let ways = BothWays(text)
            if ways.ordinary != nil { ordinary += 1 }
            #expect(ways.agree, "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
        #expect(ordinary > 200)
    }

    @Test(arguments: [
        "a: b", "a: 'it''s'\nb: \"x \\\"y\\\" \\\\ \\n\"", "a:\n- b\n-\n- c: d\n  e:\nf:\n",
        "- - a\n  - b\n- c",
        "a: [b, \"c\", [], {}, {d: e, \"f\":g,},\n  h # note\n]\n",
        "# note\n\na: b # note\n  # note\nc: d",
        "a: |\n  b\n\n   c\n\nd: >-\n  e\n  f\n\n  g\nh: |+\n  i\n\n", "- |\n x\n- >\n\n y\n",
        "größe: é",
        "a: é\r\nb:\r\n  c: d\r\n", "a: https://x.example/?b=c#d", "a: \"#b\"",
        "- \"a\": b\n  c: d",
        "a: {b: https://x.example/}", "a: '€ #x'\nb: {c: \"ü\", d: 日}",
    ])
    func ordinaryTextsGiveTheSameTree(_ text: String) {
        let ways = BothWays(Array(text.utf8))
        #expect((ways.ordinary == nil) == text.hasPrefix("größe"))
        #expect(ways.agree)
    }

    @Test(arguments: [
        "", "a", "- a\nb: c", "a: b\n c", "a: b\na: c", "a: b: c", "a: &b c", "a: *b", "a: !b c",
        "? a",
        "a: b #c", "a: #b", "a: “b”", "a: \"b\nc\"", "a:\tb", "a: \"\\x41\"", "a: [b, c",
        "a: [b] c",
        "a: [b: c]", "a: {b}", "a: {b:}", "a: |2\n  b", "a: |\n\n   \n  b", "[a]", "\"a\"b: c",
        "--- # a\nb: c",
        "%a: b", "a: {b?: c}", " a: b\nc: d", "a:\n  b", "a:\n  [b]", "a: b\rc: d", "\"\": a",
    ])
    func whatIsNotOrdinaryIsLeftToLibYAML(_ text: String) {
        #expect(BothWays(Array(text.utf8)).ordinary == nil)
    }

    @Test func aKeyAmongThousandsIsFoundTwice() {
        let keys = (0..<5_000).map { "key\($0): x\n" }.joined()
        #expect(BothWays(Array(keys.utf8)).ordinary != nil)
        #expect(BothWays(Array((keys + "key17: x\n").utf8)).ordinary == nil)
    }
}
