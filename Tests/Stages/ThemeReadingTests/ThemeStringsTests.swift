import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeStringsTests {
    static func themes(_ strings: [String: String], page: String) -> WrittenThemes {
        var themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\n",
            "ours/templates/page.html.mustache": page,
        ])
        for (name, text) in strings { themes.files["ours/strings/\(name).yaml"] = text }
        return themes
    }

    @Test func stringsMergeByKeyAndTheNearerThemeWins() async throws {
        var themes = Self.themes(["en": "bye: Bye\n"], page: "{{t.hello}} {{t.bye}}")
        #expect(try await themes.page() == "Hello Bye")
        themes.files["ours/strings/en.yaml"] = "hello: Hi\nbye: Bye\n"
        #expect(try await themes.page() == "Hi Bye")
    }

    @Test func aNumberPicksThePluralFormOfTheLanguage() async throws {
        let text = """
            letters:
              plural: count
              one: "{count} letter"
              other: "{count} letters"

            """
        var themes = Self.themes(["en": text], page: "{{t.letters}}")
        #expect(try await themes.page("a") == "1 letter")
        #expect(try await themes.page("ab") == "2 letters")
        themes.languages = ["en", "ar"]
        themes.files["ours/strings/ar.yaml"] = """
            letters:
              plural: count
              two: "حرفان"
              other: "{count} حرف"
            hello: "مرحبا"

            """
        #expect(try await themes.page("ab", language: 1) == "حرفان")
        #expect(try await themes.page("a", language: 1) == "1 حرف")
    }

    @Test func aMissingStringIsTheDefaultLanguagesWithAWarning() async throws {
        var themes = Self.themes(
            ["en": "bye: Bye\n", "fr": "hello: Bonjour\n"],
            page: "{{t.hello}} {{t.bye}}"
        )
        themes.languages = ["en", "fr"]
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.kind.name == "MissingStrings")
        #expect(found.severity == .warning)
        #expect(found.location.path == "themes/ours/strings/fr.yaml")
        #expect(try await themes.page(language: 1) == "Bonjour Bye")
    }

    @Test func aLanguageWithoutStringsIsAWarning() async throws {
        var themes = Self.themes([:], page: "{{t.hello}}")
        themes.languages = ["en", "fr"]
        #expect(try await themes.read().diagnostics.map(\.kind.name) == ["LanguageWithoutStrings"])
        #expect(try await themes.page(language: 1) == "Hello")
    }

    @Test func aToneTakesItsStringsOverTheLanguages() async throws {
        var themes = Self.themes(
            ["de": "hello: Guten Tag\n", "de@informal": "hello: Hallo\n"],
            page: "{{t.hello}}"
        )
        themes.languages = ["en", "de"]
        #expect(try await themes.page(language: 1) == "Guten Tag")
        themes.tones = [("de", "informal")]
        #expect(try await themes.page(language: 1) == "Hallo")
        themes.tones = [("de", "formal")]
        #expect(try await themes.read().diagnostics.map(\.kind.name) == ["UnknownTone"])
    }

    @Test func aRegionsStringsLieOverItsLanguages() async throws {
        var themes = Self.themes(
            ["en": "bye: Bye\n", "pt": "hello: Olá\nbye: Adeus\n", "pt-BR": "bye: Tchau\n"],
            page: "{{t.hello}} {{t.bye}}"
        )
        themes.languages = ["en", "pt-BR"]
        #expect(try await themes.page(language: 1) == "Olá Tchau")
    }

    @Test(arguments: [
        ("MalformedStrings", "- a\n- b\n"), ("MalformedStrings", "hello: [a, b]\n"),
        ("EmptyString", "hello:\n"), ("EmptyString", "hello: \"\"\n"),
        ("EmptyString", "hello:\n  plural: count\n  one: \"\"\n  other: x\n"),
        ("UnknownPluralForm", "hello:\n  plural: count\n  tow: x\n  other: x\n"),
        ("IncompletePlural", "hello:\n  one: x\n  other: x\n"),
        ("IncompletePlural", "hello:\n  plural: count\n  one: x\n"),
        ("MalformedPlaceholder", "hello: \"Hi {the title}\"\n"),
        ("UnknownPlaceholder", "hello: \"Hi {titel}\"\n"),
        ("PluralIsNotNumber", "hello:\n  plural: title\n  other: x\n"),
    ])
    func aStringThatCannotBeShownIsRefused(_ kind: String, _ text: String) async throws {
        let kinds = try await Self.themes(["en": text], page: "{{t.hello}}").read().diagnostics
            .map(\.kind.name)
        #expect(kinds == [kind])
    }

    @Test func aStringThatTheDefaultLanguageLacksIsRefused() async throws {
        var themes = Self.themes(["fr": "hello: Bonjour\nhelo: Salut\n"], page: "{{t.hello}}")
        themes.languages = ["en", "fr"]
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.kind.name == "StringWithoutDefault")
        #expect(found.location.range?.start == SourcePosition(line: 2, column: 1))
        #expect(found.solutions == ["Write 'hello' if that is meant."])
    }

    @Test(arguments: [
        ("hello: Hi {titel}\n", 11, 18), ("hello: \"Hi {titel}\"\n", 12, 19),
        ("hello: 'Hi {titel}'\n", 12, 19),
    ])
    func aPlaceholdersMistakeIsAtItsPlace(_ text: String, _ start: Int, _ end: Int) async throws {
        let found = try #require(
            try await Self.themes(["en": text], page: "{{t.hello}}").read().diagnostics.first
        )
        #expect(
            found.location.range
                == SourceRange(
                    from: SourcePosition(line: 1, column: start),
                    to: SourcePosition(line: 1, column: end)
                )
        )
    }

    @Test(arguments: [
        ("hello: \"A \\u00e9 {titel}\"\n", 1), ("hello: |\n  Line\n  {titel}\n", 1),
        ("hello: Hi\n  and {titel}\n", 1),
    ])
    func aPlaceholderWhosePlaceIsUnclearHasItsStrings(_ text: String, _ line: Int) async throws {
        let found = try #require(
            try await Self.themes(["en": text], page: "{{t.hello}}").read().diagnostics.first
        )
        #expect(found.location.range?.start == SourcePosition(line: line, column: 8))
    }
}
