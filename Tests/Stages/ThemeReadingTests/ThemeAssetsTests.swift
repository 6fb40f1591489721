import CampaignModel
import Diagnostics
import Testing

@testable import ThemeReading

@Suite struct ThemeAssetsTests {
    static func themes(_ assets: [String: String], named: String = "css/main.css") -> WrittenThemes
    {
        var themes = WrittenThemes([
            "ours/theme.yaml": "name: ours\nextends: default\nassets: {main: \(named)}\n",
            "ours/templates/page.html.mustache": "<link href=\"{{asset.main}}\">",
        ])
        for (path, text) in assets { themes.files["ours/assets/\(path)"] = text }
        return themes
    }

    static func asset(_ path: String, of themes: WrittenThemes) async throws -> ThemeAsset {
        let (theme, diagnostics) = try await themes.read()
        #expect(diagnostics == [])
        return try #require(theme?.assets.first { $0.path == path })
    }

    static func text(_ path: String, of themes: WrittenThemes) async throws -> String {
        String(decoding: try await asset(path, of: themes).bytes, as: UTF8.self)
    }

    @Test func anAssetsNameHoldsItsHash() async throws {
        let themes = Self.themes(["css/main.css": "p{}"])
        let address = try await Self.asset("css/main.css", of: themes).address.path
        #expect(address.wholeMatch(of: #//assets/main\.[0-9a-z]{10}\.css/#) != nil)
        #expect(try await themes.page() == "<link href=\"/b\(address)\">")
        let other = Self.themes(["css/main.css": "p{ }"])
        #expect(try await Self.asset("css/main.css", of: other).address.path != address)
    }

    @Test(arguments: [
        "url(../img/a.svg)", "url( \"../img/a.svg\" )", "url('../img/a.svg')", "URL(../img/a.svg)",
        "url(./../img/a.svg)",
    ])
    func anAddressInAStylesheetLeadsToTheHashedFile(_ url: String) async throws {
        let themes = Self.themes(["css/main.css": "p{background:\(url)}", "img/a.svg": "<svg/>"])
        let name = try await Self.asset("img/a.svg", of: themes).address.path.dropFirst(
            "/assets/".count
        )
        let expected = url.replacing(#/(\./)?\.\./img/a\.svg/#, with: name)
        #expect(try await Self.text("css/main.css", of: themes) == "p{background:\(expected)}")
    }

    @Test func whatAFileNamesDecidesItsOwnHash() async throws {
        func address(_ leaf: String) async throws -> String {
            try await Self.asset(
                "css/main.css",
                of: Self.themes([
                    "css/main.css": "@import \"part.css\";",
                    "css/part.css": "p{background:url(a.svg)}",
                    "css/a.svg": leaf,
                ])
            ).address.path
        }
        #expect(try await address("<svg/>") != address("<svg />"))
    }

    @Test func aFragmentAndAQueryStayBehindTheName() async throws {
        let themes = Self.themes([
            "css/main.css": "p{a:url(a.svg#icon);b:url(a.svg?x)}", "css/a.svg": "",
        ])
        let name = try await Self.asset("css/a.svg", of: themes).address.path.dropFirst(
            "/assets/".count
        )
        #expect(
            try await Self.text("css/main.css", of: themes)
                == "p{a:url(\(name)#icon);b:url(\(name)?x)}"
        )
    }

    @Test func aNameThatNeedsEncodingIsEncodedInTheStylesheet() async throws {
        let themes = Self.themes([
            "css/main.css": "p{a:url('a b.svg');b:url(a%20b.svg)}", "css/a b.svg": "<svg/>",
        ])
        let name = try await Self.asset("css/a b.svg", of: themes).address.encoded.dropFirst(8)
        #expect(name.hasPrefix("a%20b."))
        #expect(
            try await Self.text("css/main.css", of: themes) == "p{a:url('\(name)');b:url(\(name))}"
        )
    }

    @Test(arguments: [
        "p{a:url(https://a.example/x.svg)}", "p{a:url(//a.example/x.svg)}", "p{a:url(#x)}",
        "p{a:url(data:image/svg+xml,x)}", "/* url(x.svg) */", "p{content:'url(x.svg)'}",
        "p{a:url(/x.svg)}", "p{b:curl(x)}",
    ])
    func whatIsNoFileOfTheThemeStaysAsItIs(_ text: String) async throws {
        #expect(
            try await Self.text("css/main.css", of: Self.themes(["css/main.css": text])) == text
        )
    }

    @Test func aScriptsImportsLeadToTheHashedFiles() async throws {
        let themes = Self.themes(
            [
                "js/main.js":
                    "import { a } from \"./a.js\"; import('../js/b.js'); // import './no.js'\n"
                    + "const from = './c.js'; import \"./b.js\";",
                "js/a.js": "export const a = 1", "js/b.js": "1",
            ],
            named: "js/main.js"
        )
        let a = try await Self.asset("js/a.js", of: themes).address.path.dropFirst(8)
        let b = try await Self.asset("js/b.js", of: themes).address.path.dropFirst(8)
        #expect(
            try await Self.text("js/main.js", of: themes)
                == "import { a } from \"./\(a)\"; import('./\(b)'); // import './no.js'\n"
                + "const from = './c.js'; import \"./\(b)\";"
        )
    }

    @Test(
        arguments: [
            ("MissingAsset", ["css/main.css": "p{a:url(none.svg)}"]),
            ("MissingAsset", ["css/other.css": ""]),
            ("MissingAsset", ["css/main.css": "p{a:url(../../theme.yaml)}"]),
            (
                "AssetCircle",
                ["css/main.css": "@import 'b.css';", "css/b.css": "@import 'main.css';"]
            ),
        ] as [(String, [String: String])]
    )
    func anAssetThatCannotBeMadeIsRefused(_ kind: String, _ assets: [String: String]) async throws {
        #expect(try await Self.themes(assets).read().diagnostics.map(\.kind.name) == [kind])
    }

    @Test func aMissingFileIsToldWhereItIsNamed() async throws {
        let themes = Self.themes(["css/main.css": "p{}\nq{é:url(none.svg)}"])
        let found = try #require(try await themes.read().diagnostics.first)
        #expect(found.location.path == "themes/ours/assets/css/main.css")
        #expect(found.location.range?.start == SourcePosition(line: 2, column: 9))
    }

    @Test func aThemesOwnSettingsStylesheetIsNotMistakenForTheProgramsOne() async throws {
        let themes = Self.themes(["settings.css": "p{}"], named: "settings.css")
        let theme = try #require(try await themes.read().theme)
        let own = try #require(theme.assets.first { $0.path == "settings.css" })
        #expect(own.bytes == Array("p{}".utf8))
        #expect(theme.assets.contains { $0.address == theme.settingsStylesheet })
        #expect(own.address != theme.settingsStylesheet)
    }

    @Test func aStylesheetOfManyAddressesTakesNoLongerThanItsLength() async throws {
        let rule = "p{a:url(a.svg)}\n"
        let themes = Self.themes([
            "css/main.css": String(repeating: rule, count: 20_000), "css/a.svg": "",
        ])
        #expect(
            try await Self.asset("css/main.css", of: themes).bytes.count > rule.utf8.count * 20_000
        )
    }
}
