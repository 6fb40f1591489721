import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeChainTests {
    @Test func aThemeTakesFromItsParentsWhatItLacksItself() throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: base\n",
            "ours/templates/partials/a.html.mustache": "ours",
            "base/theme.yaml": "name: base\nextends: default\n",
            "base/templates/partials/a.html.mustache": "base",
            "base/templates/partials/b.html.mustache": "base {{t.hello}}",
            "base/templates/page.html.mustache": "{{>a}} {{>b}} {{title}}",
        ])
        #expect(try themes.page() == "ours base Hello Title")
    }

    @Test func aSitesOwnDefaultThemeWinsOverTheEmbeddedOne() throws {
        var themes = WrittenThemes([
            "default/theme.yaml": "name: default\n",
            "default/templates/page.html.mustache": "own {{title}}",
        ])
        themes.theme = "default"
        #expect(try themes.page() == "own Title")
    }

    @Test func theEmbeddedThemeNeedsNoFolder() throws {
        var themes = WrittenThemes()
        themes.theme = "default"
        #expect(try themes.page() == "<p>Title</p>")
    }

    @Test(arguments: [1, 4, 5])
    func atMostFiveThemesExtendEachOther(_ further: Int) throws {
        var themes = WrittenThemes(["ours/theme.yaml": "name: ours\nextends: t1\n"])
        for number in 1...further {
            let parent = number == further ? "default" : "t\(number + 1)"
            themes.files["t\(number)/theme.yaml"] = "name: t\nextends: \(parent)\n"
        }
        // With `ours` and `default` there are two more in the chain.
        let kinds = try themes.read().diagnostics.map(\.kind.name)
        #expect(kinds == (further + 2 > 5 ? ["ThemeCircle"] : []))
    }

    @Test func aCircleIsToldWithItsThemes() throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: base\n",
            "base/theme.yaml": "name: base\nextends: ours\n",
        ])
        let found = try #require(try themes.read().diagnostics.first)
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
    func aThemeThatCannotBeTakenIsRefused(_ kind: String, _ files: [String: String]) throws {
        #expect(try WrittenThemes(files).read().diagnostics.map(\.kind.name).contains(kind))
    }

    @Test(arguments: [">=1.4", ">=1", ">= 1.3.9", ">=1.4.0"])
    func aThemeForThisVersionIsTaken(_ demand: String) throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\nplacard: \"\(demand)\"\n"
        ])
        #expect(try themes.read().diagnostics == [])
    }

    @Test(arguments: [
        ["ours": "elsewhere"], ["ours/templates/page.html.mustache": "/etc/passwd"],
        ["default": "elsewhere"],
    ])
    func linksAreRefused(_ links: [String: String]) throws {
        var themes = WrittenThemes([
            "elsewhere/theme.yaml": "name: elsewhere\nextends: default\n"
        ])
        if links["ours"] == nil {
            themes.files["ours/theme.yaml"] = "name: ours\nextends: default\n"
        }
        themes.links = links
        let (_, diagnostics) = try themes.read()
        #expect(diagnostics.map(\.kind.name) == ["ThemeFileRefused"])
    }

    @Test func aFileThatIsNotUTF8IsRefusedAtItsFirstWrongByte() throws {
        var themes = WrittenThemes(["ours/theme.yaml": "name: ours\nextends: default\n"])
        themes.binaries["ours/templates/page.html.mustache"] = Array("a\nbé".utf8) + [0xFF, 0x61]
        let found = try #require(try themes.read().diagnostics.first)
        #expect(found.kind.name == "ThemeFileNotUTF8")
        #expect(found.location.range?.start == SourcePosition(line: 2, column: 3))
    }

    @Test func aByteOrderMarkIsNoPartOfATemplate() throws {
        let themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\n",
            "ours/templates/page.html.mustache": "\u{FEFF}{{title}}",
        ])
        #expect(try themes.page() == "Title")
    }
}
