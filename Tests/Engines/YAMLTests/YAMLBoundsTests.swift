import Diagnostics
import Testing
import YAML

@Suite struct YAMLBoundsTests {
    static let size = 64 * 1024

    @Test func aTextOverItsBoundIsNotRead() {
        let parsed = parse(String(repeating: "# \n", count: Self.size / 3 + 1))
        #expect(parsed.root == nil)
        #expect(
            shown(parsed.diagnostics) == """
                a.md:1:1: error: 65538 bytes are more than the 65536 allowed here [SettingsTooLong]
                  → Shorten it; long text belongs below the front matter.

                """
        )
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: "])
    func whatLiesTooDeepIsRefused(_ opening: String) {
        let text = String(repeating: opening, count: Self.size / opening.utf8.count)
        #expect(parse(text).diagnostics.map(\.kind.name) == ["NestedTooDeep"])
    }

    @Test func sixtyFourLevelsAreAllowed() {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(parse(text).diagnostics.isEmpty)
    }

    @Test func aliasesCannotMultiplyWithoutEnd() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<30 {
            let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(parse(text).diagnostics.map(\.kind.name) == ["RepeatsTooMuch"])
    }

    /// Each would take seconds or minutes were anything quadratic in it.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "'", "\"", "#", "a:\n", "a: b: c\n", "\ta: b\n", "a: @b\n", "a: b #c\n", "- *a\n",
            "&a ", "!a ", "%TAG !a! b\n", ":", ",", "[],", "\n", "\r", "-", "?\n", "a: \"\\q\"\n",
            " a: b\na: b\n", "“", "a: “\n", "a: 'b' c\n", "...\n", "a: [#b]\n", "|\n", "a\u{2028}",
        ]
    )
    func hostileTextsAreReadQuickly(_ part: String) {
        let text = String(repeating: part, count: Self.size / part.utf8.count)
        #expect(parse(text).diagnostics.count <= 400)
    }

    /// Pieces put together at random, always in the same way.
    @Test func noTextMakesTheParserTrap() {
        let pieces = [
            "a", "b: ", ": ", ":", "- ", "\n", "\n  ", "\n ", "\t", "\"", "'", "[", "]", "{", "}",
            ", ", "#", " #x", "# ", "*a", "&a ", "!t ", "|", ">", "“", "”", "é", "🎫", "\\", "@",
            "`",
            "%", "?", "---\n", "...\n", "\r\n", "\u{FEFF}", "\u{2028}", "~", "key: ", "x y",
        ]
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<3000 {
            let text = (0..<random(30)).map { _ in pieces[random(pieces.count)] }.joined()
            let parsed = parse(text)
            #expect(parsed.root != nil || !parsed.diagnostics.isEmpty, "\(text.debugDescription)")
        }
    }
}
