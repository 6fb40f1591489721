import Diagnostics
import Testing

@testable import Templates

@Suite struct WordsTests {
    @Test(arguments: [
        (0, 1, "№1 signature so far &lt;"), (0, 2, "№2 signatures so far &lt;"),
        (1, 2, "№2 توقيعان"), (1, 7, "№7 توقيع"),
    ])
    func aNumberPicksTheFormOfItsLanguage(_ language: Int, _ count: Int, _ expected: String) {
        let theme = Self.theme("{{t.signatures}}")
        #expect(theme.rendered(PetitionView(count: count), language: language) == expected)
    }

    @Test func aStringIsEscapedForItsPlace() {
        #expect(
            Self.theme("<p title='{{t.quoted}}'>{{t.quoted}}").rendered()
                == "<p title='it&#39;s Faces &lt; tickets'>it's Faces &lt; tickets"
        )
    }

    @Test func aPlaceholderIsANameOfThePlaceOfUse() {
        #expect(
            Self.theme("{{#sources}}{{t.quoted}} {{/sources}}").rendered()
                == "it's One it's Two it's Three "
        )
    }

    @Test func markupMayStandInAStringBetweenElementsOnly() {
        #expect(Self.theme("<p>{{t.rich}}</p>").rendered() == "<p>See <p>It’s <em>us</em>.</p></p>")
        let kinds = Self.theme("<p title=\"{{t.rich}}\">").compiled().diagnostics.map(\.kind.name)
        #expect(kinds == ["PlaceholderIsNotText", "PlaceholderIsNotText"])
    }

    @Test(arguments: [
        ("{{t.misspelt}}", "UnknownPlaceholder", "ar.yaml"),
        ("{{t.listed}}", "PlaceholderIsNotText", "en.yaml"),
        ("{{t.badly_counted}}", "PluralIsNotNumber", "en.yaml"),
    ])
    func aMistakeOfAStringIsToldAtTheString(_ text: String, _ kind: String, _ path: String) throws {
        let found = try #require(Self.theme(text).compiled().diagnostics.last)
        #expect(found.kind.name == kind)
        #expect(found.location.path == path)
    }

    @Test func aPlaceholderHasItsOwnPlaceInAStringThatIsShownAsItIs() {
        var diagnostics: [Diagnostic] = []
        let start = SourcePosition(line: 3, column: 10)
        let location = SourceLocation(
            path: "en.yaml",
            range: SourceRange(from: start, to: SourcePosition(line: 3, column: 30))
        )
        let parts = PhraseReader.parts(
            of: "Été {name} and {other}.",
            at: location,
            isVerbatim: true,
            diagnostics: &diagnostics
        )
        let columns = parts.compactMap { part -> [Int]? in
            guard case .placeholder(_, let place) = part, let range = place.range else {
                return nil
            }
            return [range.start.column, range.end.column]
        }
        #expect(columns == [[14, 20], [25, 32]])
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: ["{not a name}", "{", "{}", "a {b", "}{x y}"])
    func bracesThatEncloseNoNameAreMistakes(_ text: String) {
        var diagnostics: [Diagnostic] = []
        let location = SourceLocation(path: "en.yaml")
        _ = PhraseReader.parts(
            of: text,
            at: location,
            isVerbatim: false,
            diagnostics: &diagnostics
        )
        #expect(diagnostics.map(\.kind.name) == ["MalformedPlaceholder"])
    }

    @Test func theProgramReadsAStringAsPlainText() {
        let wording = Self.theme("").wordings[0]
        #expect(
            wording.text("signatures", count: 1) { "[\($0)]" }
                == "[signature_count] signature so far <"
        )
        #expect(wording.text("nothing") == nil)
    }

    static func theme(_ text: String) -> Theme {
        func parts(_ text: String, _ path: String) -> [Phrase.Part] {
            var diagnostics: [Diagnostic] = []
            let location = SourceLocation(path: path)
            return PhraseReader.parts(
                of: text,
                at: location,
                isVerbatim: false,
                diagnostics: &diagnostics
            )
        }
        func phrase(_ path: String, _ forms: [PluralForm: String], by name: String) -> Phrase {
            let location = SourceLocation(path: path)
            return Phrase(
                plural: Phrase.Plural(name: name, location: location),
                other: parts(forms[.other] ?? "", path),
                forms: forms.mapValues { parts($0, path) },
                at: location
            )
        }
        func phrases(_ path: String, signatures: [PluralForm: String]) -> [String: Phrase] {
            var phrases: [String: Phrase] = [:]
            for (key, text) in [
                "quoted": "it's {title}", "rich": "See {body}", "listed": "{sources}",
                "misspelt": path == "ar.yaml" ? "{titel}" : "{title}",
            ] {
                phrases[key] = Phrase(parts(text, path), at: SourceLocation(path: path))
            }
            phrases["signatures"] = phrase(path, signatures, by: "signature_count")
            phrases["badly_counted"] = phrase(path, [.other: "x"], by: "title")
            return phrases
        }
        var theme = Theme(text)
        let one = "{signature_count} signature so far <"
        let other = "{signature_count} signatures so far <"
        theme.wordings = [
            Wording(
                language: "en",
                phrases: phrases("en.yaml", signatures: [.one: one, .other: other])
            ) { $0 == 1 ? .one : .other },
            Wording(
                language: "ar",
                phrases: phrases(
                    "ar.yaml",
                    signatures: [
                        .two: "{signature_count} توقيعان", .other: "{signature_count} توقيع",
                    ]
                )
            ) { $0 == 2 ? .two : .other },
        ]
        return theme
    }
}
