import CampaignModel
import Diagnostics
import FileTree
import Foundation
import Templates
import Testing

@testable import ThemeReading

/// Themes that a test writes into a fresh folder, and what becomes of reading them.
struct WrittenThemes {
    /// Paths below `themes/` with their texts.
    var files: [String: String] = [:]
    /// Paths below `themes/` with bytes that are no text.
    var binaries: [String: [UInt8]] = [:]
    /// Paths below `themes/` that are links, with where they lead.
    var links: [String: String] = [:]
    /// The theme inside the program.
    var embedded: [String: String] = [
        "theme.yaml": "name: default\nversion: 1.2.0\n",
        "templates/page.html.mustache": "<p>{{title}}</p>",
        "strings/en.yaml": "hello: Hello\n",
    ]
    var theme = "ours"
    var settings: [(key: String, text: String)] = []
    var languages = ["en"]
    var tones: [(language: String, name: String)] = []

    init(_ files: [String: String] = [:]) {
        self.files = files
    }

    func read() async throws -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "placard-themes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try write(below: root)
        let reader = ThemeReader(settings: try siteSettings(), version: "1.4.0")
        var diagnostics: [Diagnostic] = []
        let sources = ThemeSources(
            themes: try Folder(at: root.path),
            embedded: embedded.map { ($0.key, Array($0.value.utf8)) }
        )
        let theme = await reader.theme(
            from: sources,
            siteSchema: ViewSchema(title: "Site", names: []),
            pages: [Theme.PageTemplate(name: "page", views: [TitleView.schema])],
            jobs: 2,
            diagnostics: &diagnostics
        )
        return (theme, diagnostics.sorted())
    }

    /// The page of the theme in a language, where nothing is wrong.
    func page(_ title: String = "Title", language: Int = 0) async throws -> String {
        let (theme, diagnostics) = try await read()
        let errors = diagnostics.filter { $0.severity == .error }
        try #require(errors == [])
        let baseURL = try #require(BaseURL("https://a.example/b/"))
        let program = try #require(
            theme?.program(
                "page",
                inLanguage: language,
                siteView: OpenTexts([:]),
                baseURL: baseURL
            )
        )
        var output: [UInt8] = []
        var renderer = Renderer()
        renderer.render(program, views: [TitleView(title: title)], into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func write(below root: URL) throws {
        let manager = FileManager.default
        try manager.createDirectory(at: root, withIntermediateDirectories: true)
        func place(_ path: String) throws -> URL {
            let file = root.appending(path: path)
            try manager.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            return file
        }
        for (path, text) in files { try Data(text.utf8).write(to: try place(path)) }
        for (path, bytes) in binaries { try Data(bytes).write(to: try place(path)) }
        for (path, target) in links {
            try manager.createSymbolicLink(
                atPath: try place(path).path,
                withDestinationPath: target
            )
        }
    }

    private func siteSettings() throws -> SiteSettings {
        let range = SourceRange(at: .start)
        let baseURL = try #require(BaseURL("https://a.example/b/"))
        var site = SiteSettings(
            title: LocalizedText(Located("Site", at: range)),
            baseURL: Located(baseURL, at: range),
            languages: try languages.map { Located(try #require(LanguageTag($0)), at: range) },
            organisation: Organisation(name: LocalizedText(Located("Us", at: range))),
            environment: EnvironmentSettings(name: "production")
        )
        site.theme = ThemeChoice(
            name: Located(theme, at: range),
            settings: settings.map {
                ThemeChoice.Setting(
                    key: Located($0.key, at: range),
                    text: Located($0.text, at: range)
                )
            }
        )
        site.tones = try tones.map {
            Tone(
                language: Located(try #require(LanguageTag($0.language)), at: range),
                name: Located($0.name, at: range)
            )
        }
        return site
    }
}

struct TitleView: View {
    let title: String

    enum Name: Int, ViewName { case title, count }

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "The title", example: "A page")
        case .count: .number("count", "A number", example: "2")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(title)
        case .count: .number(title.count)
        }
    }
}
