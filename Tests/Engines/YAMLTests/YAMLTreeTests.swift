import Diagnostics
import Testing
import YAML

@Suite struct YAMLTreeTests {
    @Test func everyKeyAndValueKnowsItsPlaceInTheFile() throws {
        let source = Marked(
            """
            ⟦title⟧: ⟦Gesichter – “é” 🎫⟧
            ⟦share⟧:
              ⟦⟦hashtags⟧: ⟦[⟦A⟧, ⟦"B"⟧]⟧⟧
            """,
            firstLine: 2
        )
        let root = try #require(parse(source.text, firstLine: 2).root)
        let entries = try #require(root.entries)
        let share = try #require(entries[1].value.entries)
        let tags = try #require(share[0].value.items)
        let places =
            [entries[0].key.range, entries[0].value.range, entries[1].key.range]
            + [share[0].key.range, tags[0].range, tags[1].range]
            + [share[0].value.range, entries[1].value.range]
        #expect(places == source.ranges)
    }

    @Test(arguments: [
        ("no", "no"), ("on", "on"), ("1e3", "1e3"), ("0123", "0123"), ("2026-03-01", "2026-03-01"),
        ("~", "~"), ("null", "null"), ("\"a\\tb\"", "a\tb"), ("'it''s'", "it's"), ("", ""),
        ("12:30", "12:30"), ("https://x.example/#a", "https://x.example/#a"),
    ])
    func aScalarIsTextWhateverItLooksLike(_ written: String, _ text: String) {
        let parsed = parse("key: \(written)")
        #expect(parsed.root?["key"]?.text == text)
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test func aScalarKnowsHowItWasWritten() throws {
        let root = try #require(parse("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n").root)
        let styles = try #require(root.entries).map { entry -> YAMLScalar.Style? in
            if case .scalar(let scalar) = entry.value.content { scalar.style } else { nil }
        }
        #expect(styles == [.plain, .quoted, .quoted, .block, .block])
    }

    @Test(arguments: ["", "\n\n", "# only a note\n", "\u{FEFF}"])
    func aTextWithoutContentIsAnEmptyValue(_ text: String) {
        let parsed = parse(text)
        #expect(parsed.root?.isEmpty == true)
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "a: b\r\nc: d\r\n", "a: b\rc: d", "\u{FEFF}a: b\nc: d", "--- # x\na: b\nc: d",
    ])
    func lineEndingsAndMarksDoNotChangeTheValues(_ text: String) {
        let root = parse(text).root
        #expect(root?["a"]?.text == "b")
        #expect(root?["c"]?.text == "d")
    }

    @Test func carriageReturnsCountAsTheEditorCountsThem() throws {
        let root = try #require(parse("a: b\r\n\r\nc: d\r\n").root)
        #expect(root["c"]?.range.start == SourcePosition(line: 3, column: 4))
    }

    @Test func anAliasRepeatsTheValueOfItsAnchor() {
        let parsed = parse("a: &words {x: [1, 2]}\nb: *words\n")
        #expect(parsed.root?["b"]?["x"]?.items?.compactMap(\.text) == ["1", "2"])
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test func aNodeKeepsTheNumberOfItsText() {
        let parser = YAMLParser(limits: .file)
        let root = parser.parse(Array("a: [b]".utf8), path: "site.yaml", source: 3).root
        #expect(root?["a"]?.items?.first?.source == 3)
    }
}
