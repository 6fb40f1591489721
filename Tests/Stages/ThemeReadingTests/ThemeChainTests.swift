import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeChainTests {
    @Test func aThemeTakesFromItsParentsWhatItLacksItself() async throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: base\n",
            "ours/templates/partials/a.html.mustache": "ours",
            "base/theme.yaml": "name: base\nextends: default\n",
            "base/templates/partials/a.html.mustache": "base",
            "base/templates/partials/b.html.mustache": "base {{t.hello}}",
            "base/templates/page.html.mustache": "{{>a}} {{>b}} {{title}}",
        ])
        #expect(try await themes.page() == "ours base Hello Title")
    }

    @Test func aSitesOwnDefaultThemeWinsOverTheEmbeddedOne() async throws {
        var themes = WrittenThemes([
            "default/theme.yaml": "name: default\n",
            "default/templates/page.html.mustache": "own {{title}}",
        ])
        themes.theme = "default"
        #expect(try await themes.page() == "own Title")
    }

    @Test func theEmbeddedThemeNeedsNoFolder() async throws {
        var themes = WrittenThemes()
        themes.theme = "default"
        #expect(try await themes.page() == "<p>Title</p>")
    }

    @Test(arguments: [1, 4, 5])
    func atMostFiveThemesExtendEachOther(_ further: Int) async throws {
        var themes = WrittenThemes(["ours/theme.yaml": "name: ours\nextends: t1\n"])
        for number in 1...further {
            let parent = number == further ? "default" : "t\(number + 1)"
            themes.files["t\(number)/theme.yaml"] = "name: t\nextends: \(parent)\n"
        }
        // With `ours` and `default` there are two more in the chain.
        let kinds = try await themes.read().diagnostics.map(\.kind.name)
        #expect(kinds == (further + 2 > 5 ? ["ThemeCircle"] : []))
    }

    @Test func aCircleIsToldWithItsThemes() async throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: base\n",
            "base/theme.yaml": "name: base\nextends: ours\n",
        ])
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.kind.name == "ThemeCircle")
        #expect(found.summary.contains("ours → base → ours"))
        #expect(found.location.path == "themes/base/theme.yaml")
    }

    @Test(
        arguments: [
            ("UnknownTheme", ["ours/theme.yaml": "name: ours\nextends: defualt\n"]),
            ("UnknownTheme", [:]),
            ("ThemeWithoutManifest", ["ours/templates/page.html.mustache": "x"]),
            (
                "PlacardTooOld",
                ["ours/theme.yaml": "name: ours\nextends: default\nplacard: \">=1.5\"\n"]
            ),
            ("PlacardTooOld", ["ours/theme.yaml": "name: ours\nextends: default\nplacard: new\n"]),
            ("MissingTemplate", ["ours/theme.yaml": "name: ours\n"]),
            ("UnknownKey", ["ours/theme.yaml": "name: ours\nextends: default\nextend: x\n"]),
        ] as [(String, [String: String])]
    )
    func aThemeThatCannotBeTakenIsRefused(_ kind: String, _ files: [String: String]) async throws {
        #expect(try await WrittenThemes(files).read().diagnostics.map(\.kind.name).contains(kind))
    }

    @Test(arguments: [">=1.4", ">=1", ">= 1.3.9", ">=1.4.0"])
    func aThemeForThisVersionIsTaken(_ demand: String) async throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\nplacard: \"\(demand)\"\n"
        ])
        #expect(try await themes.read().diagnostics == [])
    }

    @Test(arguments: [
        ["ours": "elsewhere"], ["ours/templates/page.html.mustache": "/etc/passwd"],
        ["default": "elsewhere"],
    ])
    func linksAreRefused(_ links: [String: String]) async throws {
        var themes = WrittenThemes([
            "elsewhere/theme.yaml": "name: elsewhere\nextends: default\n"
        ])
        if links["ours"] == nil {
            themes.files["ours/theme.yaml"] = "name: ours\nextends: default\n"
        }
        themes.links = links
        let (_, diagnostics) = try await themes.read()
        #expect(diagnostics.map(\.kind.name) == ["ThemeFileRefused"])
    }

    @Test func aFileThatIsNotUTF8IsRefusedAtItsFirstWrongByte() async throws {
        var themes = WrittenThemes(["ours/theme.yaml": "name: ours\nextends: default\n"])
        themes.binaries["ours/templates/page.html.mustache"] = Array("a\nbé".utf8) + [0xFF, 0x61]
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.kind.name == "ThemeFileNotUTF8")
        #expect(found.location.range?.start == SourcePosition(line: 2, column: 3))
    }

    @Test func aByteOrderMarkIsNoPartOfATemplate() async throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\n",
            "ours/templates/page.html.mustache": "\u{FEFF}{{title}}",
        ])
        #expect(try await themes.page() == "Title")
    }
}
