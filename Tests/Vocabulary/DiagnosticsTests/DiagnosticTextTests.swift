import Diagnostics
import Testing

private let kind = DiagnosticKind("ReservedSlug", .error, "…")

@Suite struct DiagnosticTextTests {
    @Test func theCaretStandsUnderTheGuiltyCharacters() {
        let range = SourceRange(
            from: SourcePosition(line: 4, column: 7),
            to: SourcePosition(line: 4, column: 13)
        )
        let diagnostic = Diagnostic(
            kind,
            at: SourceLocation(path: "content/a.md", range: range),
            "Slug 'assets' is reserved",
            why: "Placard keeps this address for the theme's files.",
            solutions: ["Choose another slug."]
        )
        #expect(
            diagnostic.text { _, _ in "slug: assets" } == """
                content/a.md:4:7: error: Slug 'assets' is reserved [ReservedSlug]
                  4 | slug: assets
                    |       ^~~~~~
                  Placard keeps this address for the theme's files.
                  → Choose another slug.

                """
        )
    }

    @Test func controlCharactersOfTheSourceCannotDriveTheTerminal() {
        let range = SourceRange(at: .start)
        let diagnostic = Diagnostic(
            kind,
            at: SourceLocation(path: "a.md", range: range),
            "x",
            solutions: []
        )
        let text = diagnostic.text { _, _ in "\u{1B}[2Jgone\u{202E}" }
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func diagnosticsAreOrderedByPathThenPlace() {
        func at(_ path: String, _ line: Int) -> Diagnostic {
            Diagnostic(
                kind,
                at: SourceLocation(
                    path: path,
                    range: SourceRange(at: SourcePosition(line: line, column: 1))
                ),
                "x",
                solutions: []
            )
        }
        #expect(
            [at("b", 1), at("a", 10), at("a", 9)].sorted() == [at("a", 9), at("a", 10), at("b", 1)]
        )
    }

    @Test(arguments: [
        ("titel", "title"), ("publishd", "published"), ("Call-To-Action", "call_to_action"),
    ])
    func aMisspeltNameFindsTheNearestKnownOne(_ wrong: String, _ right: String) {
        #expect(
            NearestName.nearest(to: wrong, among: ["slug", "title", "published", "call_to_action"])
                == right
        )
    }

    @Test func aFarNameFindsNothing() {
        #expect(NearestName.nearest(to: "banana", among: ["slug", "title"]) == nil)
    }
}
