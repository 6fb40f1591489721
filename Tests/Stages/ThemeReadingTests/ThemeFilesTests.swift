import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeFilesTests {
    static let themes: WrittenThemes = {
        var themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\nassets: {main: css/main.css}\n",
            "ours/templates/page.html.mustache": "{{>head}}{{title}}",
            "ours/assets/css/main.css": "p{a:url(a.svg)}",
            "ours/assets/css/a.svg": "<svg/>",
        ])
        themes.embedded["templates/partials/head.html.mustache"] = "head "
        return themes
    }()

    @Test(arguments: [
        ("partials/head", ["(default theme)/templates/partials/head.html.mustache"]),
        (
            "page",
            [
                "themes/ours/templates/page.html.mustache",
                "(default theme)/templates/page.html.mustache",
            ]
        ),
        ("css/main.css", ["themes/ours/assets/css/main.css"]),
        ("en", ["(default theme)/strings/en.yaml"]),
        ("theme.yaml", ["themes/ours/theme.yaml", "(default theme)/theme.yaml"]),
    ])
    func theNearestFileOfANameWins(_ name: String, _ paths: [String]) async throws {
        let theme = try #require(try await Self.themes.read().theme)
        let path = try #require(theme.path(of: name))
        #expect(theme.versions(of: path).map(\.shownPath) == paths)
    }

    @Test func aNameThatNoThemeHasHasTheNearestPath() async throws {
        let theme = try #require(try await Self.themes.read().theme)
        #expect(theme.path(of: "css/mian.css") == nil)
        #expect(theme.nearestPath(to: "assets/css/mian.css") == "assets/css/main.css")
    }

    @Test func aFileThatIsUsedIsNotTold() async throws {
        #expect(try await Self.themes.read().theme?.unusedFiles == [])
    }

    @Test(arguments: [
        "ours/templates/partials/other.html.mustache", "ours/templates/pag.html.mustache",
        "ours/assets/css/b.svg",
    ])
    func aFileThatNothingUsesIsTold(_ path: String) async throws {
        var themes = Self.themes
        themes.files[path] = "x"
        let theme = try #require(try await themes.read().theme)
        #expect(theme.unusedFiles.map(\.shownPath) == ["themes/\(path)"])
    }

    @Test func everyKindHasANameOfItsOwn() {
        let names = ThemeDiagnostics.kinds.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
