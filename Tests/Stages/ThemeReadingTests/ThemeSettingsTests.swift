import CampaignModel
import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeSettingsTests {
    static func themes(_ settings: String, page: String = "") -> WrittenThemes {
        WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\nsettings:\n\(settings)",
            "ours/templates/page.html.mustache": page,
            "ours/assets/logo.svg": "<svg/>",
        ])
    }

    @Test func aSettingHasItsDefaultUntilTheSiteSetsIt() async throws {
        var themes = Self.themes(
            """
              motto: {type: text, default: Stay}
              columns: {type: number, default: 3}
              wide: {type: bool, default: no}

            """,
            page: "{{settings.motto}} {{settings.columns}}{{#settings.wide}} wide{{/settings.wide}}"
        )
        #expect(try await themes.page() == "Stay 3")
        themes.settings = [("motto", "Go & see"), ("wide", "yes")]
        #expect(try await themes.page() == "Go &amp; see 3 wide")
    }

    @Test func anOptionalAssetMayBeMissing() async throws {
        var themes = Self.themes(
            "  logo: {type: asset, optional: true}\n",
            page: "{{#settings.logo}}<img src=\"{{settings.logo}}\">{{/settings.logo}}"
        )
        #expect(try await themes.page() == "")
        themes.settings = [("logo", "logo.svg")]
        #expect(try await themes.page().hasPrefix("<img src=\"/b/assets/logo."))
    }

    @Test func coloursBecomeCustomPropertiesOfTheSettingsStylesheet() async throws {
        let themes = Self.themes(
            "  colour: {type: colour, default: \"#c8102e\"}\n"
                + "  colour_text: {type: colour, default: \"#FFF\", on: [colour]}\n"
        )
        let theme = try #require(try await themes.read().theme)
        let sheet = try #require(theme.assets.first { $0.address == theme.settingsStylesheet })
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self)
                == ":root{--colour:#c8102e;--colour-text:#FFF}\n"
        )
    }

    @Test(arguments: [
        ("WrongThemeSetting", "  a: {type: colour, default: red}\n"),
        ("WrongThemeSetting", "  a: {type: colour, default: \"#12345g\"}\n"),
        ("WrongThemeSetting", "  a: {type: number, default: many}\n"),
        ("WrongThemeSetting", "  a: {type: bool, default: perhaps}\n"),
        ("ThemeSettingWithoutValue", "  a: {type: text}\n"),
        ("UnknownValue", "  a: {type: color, default: \"#fff\"}\n"),
        ("UnknownThemeSetting", "  a: {type: colour, default: \"#fff\", on: [b]}\n"),
        ("MissingAsset", "  a: {type: asset, default: lgo.svg}\n"),
        (
            "ContrastTooLow",
            "  a: {type: colour, default: \"#777\", on: [b]}\n  b: {type: colour, default: \"#fff\"}\n"
        ),
        ("UnusableSettingName", "  \"a}b\": {type: colour, default: \"#fff\"}\n"),
    ])
    func aSettingThatCannotBeIsRefused(_ kind: String, _ settings: String) async throws {
        #expect(try await Self.themes(settings).read().diagnostics.map(\.kind.name) == [kind])
    }

    @Test func aSettingThatTheThemeDoesNotHaveIsRefusedWhereTheSiteSetsIt() async throws {
        var themes = Self.themes("  motto: {type: text, default: Stay}\n")
        themes.settings = [("moto", "x")]
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.kind.name == "UnknownThemeSetting")
        #expect(found.location.path == "site.yaml")
    }

    // Ratios from WCAG's own formula, computed apart.
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#fff", "#fff", 1.0), ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48), ("#c8102e", "#ffffff", 5.88), ("#0a4da3", "#f5f3ee", 7.27),
    ])
    func theContrastIsThatOfWCAG(_ first: String, _ second: String, _ ratio: Double) throws {
        let one = try #require(Colour(first))
        let other = try #require(Colour(second))
        #expect(abs(one.contrast(with: other) - ratio) < 0.006)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }
}
