import Diagnostics
import Testing
import YAML

/// Mistakes of people who do not know YAML: each with its place, and all texts exactly.
@Suite struct YAMLMistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let message: String
        var testDescription: String { source }

        init(_ source: String, _ message: String) {
            self.source = source
            self.message = message
        }
    }

    @Test(arguments: mistakesOfValues + mistakesOfLines)
    func theMessageSaysWhatIsWrongAndHowToWriteIt(_ example: Case) {
        let marked = Marked(example.source)
        let diagnostics = parse(marked.text).diagnostics
        #expect(diagnostics.map(\.location.range) == marked.ranges.map(Optional.some))
        let text = diagnostics.map { diagnostic in
            let whole = diagnostic.text { _, _ in nil }
            return whole.firstRange(of: "error: ").map { String(whole[$0.upperBound...]) } ?? whole
        }.joined()
        #expect(text == example.message + "\n")
    }

    @Test(arguments: [
        "title: \"Save #1 thing: all @ once\"", "title: 'a: b #c'", "title: |\n  a: b: c #d\n  @e",
        "title: >-\n  “quoted” text", "title: “Faces” are not “tickets”", "a: [b, c] # note",
        "a: b # note", "url: https://x.example/#top", "title: It's ours", "title: 5 o'clock",
        "a: &x b\nc: *x", "colour: \"#0b5fff\"", "title: A – b (c) [d]", "a:\tb", "a: l’été",
    ])
    func whatIsGoodYAMLIsNotComplainedAbout(_ text: String) {
        #expect(shown(parse(text).diagnostics) == "")
    }

    @Test func allMistakesAreFoundInOneRun() {
        let text = """
            title: Stop: now
            slug:x
            ask: @council
            summary: "One" two
            goal: 5 #ask
            slug: y
            slug: z
            """
        let kinds = parse(text).diagnostics.map(\.kind.name)
        #expect(
            kinds == [
                "UnquotedColon", "ColonWithoutSpace", "UnquotedSymbol", "TextAfterQuote",
                "TextAfterHash", "DuplicateKey", "DuplicateKey",
            ]
        )
    }

    @Test func theTreeBehindAMistakeCanBeCheckedFurther() {
        let root = parse("title: Stop: now\nslug: x").root
        #expect(root?["title"]?.text == "Stop: now")
        #expect(root?["slug"]?.text == "x")
    }

    @Test func aSecondKeyNamesTheFirst() throws {
        let diagnostic = try #require(parse("a: 1\nb: 2\na: 3").diagnostics.first)
        #expect(diagnostic.location.range?.start == SourcePosition(line: 3, column: 1))
        #expect(diagnostic.notes.first?.location.range?.start == SourcePosition(line: 1, column: 1))
    }

    @Test func bytesThatAreNotUTF8AreNamed() {
        let parsed = YAMLParser(limits: .file).parse(
            [0x61, 0x3A, 0x20, 0xE9, 0x0A],
            path: "a.yaml"
        )
        #expect(parsed.root == nil)
        #expect(
            shown(parsed.diagnostics) == """
                a.yaml:1:4: error: The byte E9 is not UTF-8 [SettingsNotUTF8]
                  → Save the file in the encoding UTF-8.

                """
        )
    }
}
