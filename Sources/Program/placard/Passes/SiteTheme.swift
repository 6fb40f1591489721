import CampaignModel
import ContentReading
import Diagnostics
import EmbeddedTheme
import FileTree
import PageRendering
import Templates
import ThemeReading

/// A site's theme as it was read.
struct ReadTheme: Sendable {
    /// The theme, also where some of its templates have mistakes; `nil` where there is none.
    let theme: Theme?
    /// What is wrong with it.
    let diagnostics: [Diagnostic]

    /// Reads the theme of a site.
    init(of settings: SiteSettings, in folder: SiteFolder) throws(FileFailure) {
        var found: [Diagnostic] = []
        theme = try SiteTheme.theme(of: settings, in: folder, diagnostics: &found)
        diagnostics = found
    }
}

/// Reads a site's theme and checks it against the views of every page type.
enum SiteTheme {
    /// The theme; `nil` where there is none.
    static func theme(
        of settings: SiteSettings,
        in folder: SiteFolder,
        diagnostics: inout [Diagnostic]
    ) throws(FileFailure) -> Theme? {
        let themes: Folder?
        do {
            themes = try folder.site.folder.folder("themes".utf8.span)
        } catch {
            guard error.reason == .missing else { throw error }
            themes = nil
        }
        let sources = ThemeSources(
            themes: themes,
            embedded: EmbeddedTheme.files.map { ($0.path, $0.bytes) }
        )
        let text = Theme.PageTemplate(
            name: PageType.email.rawValue,
            medium: .text,
            views: [PageType.mailTextSchema]
        )
        let pages =
            PageType.allCases.map {
                Theme.PageTemplate(name: $0.rawValue, views: [$0.schema])
            } + [text]
        return ThemeReader(settings: settings, version: Version.number).theme(
            from: sources,
            siteSchema: PageType.siteSchema,
            pages: pages,
            diagnostics: &diagnostics
        )
    }

    /// The theme of a site with everything that is wrong with it, for the commands about themes.
    static func checkedTheme(of request: SiteRequest) async throws -> (
        Theme?, [Diagnostic], SiteFolder
    ) {
        var request = request
        request.pullRequest = nil
        let folder = try SiteFolder(content: request.content)
        guard let bytes = try folder.read(SiteFolder.settingsName) else {
            return (nil, [SettingsReader.missing()], folder)
        }
        let reading = SettingsReader(
            environment: request.environment,
            options: request.settings
        ).settings(from: bytes)
        guard let settings = reading.settings else { return (nil, reading.diagnostics, folder) }
        var diagnostics: [Diagnostic] = []
        let theme = try theme(of: settings, in: folder, diagnostics: &diagnostics)
        return (theme, diagnostics, folder)
    }

    /// The theme of a site, also where something is wrong with it.
    static func theme(of request: SiteRequest) async throws -> Theme {
        let (theme, diagnostics, _) = try await checkedTheme(of: request)
        guard let theme else {
            throw UsageMistake(diagnostics.first?.summary ?? "The site has no theme.")
        }
        return theme
    }
}

extension Theme {
    /// The templates of every page type, settled for each language of a site.
    ///
    /// - Returns: The programs; `nil` where a template had a mistake.
    func programs(for site: Site, source: PageSource) -> PagePrograms? {
        var programs: [PageType: [Program]] = [:]
        for type in PageType.allCases {
            for language in site.languages.indices {
                let view = source.siteView(inLanguage: language)
                guard
                    let program = program(
                        type.rawValue,
                        inLanguage: language,
                        siteView: view,
                        baseURL: site.baseURL
                    )
                else { return nil }
                programs[type, default: []].append(program)
            }
        }
        return PagePrograms(languageCount: site.languages.count) { type, language in
            programs[type, default: []][language]
        }
    }
}
