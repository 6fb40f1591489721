import CampaignModel
import Diagnostics
import EmbeddedTheme
import FileTree
import PageRendering
import Templates
import ThemeReading

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
        let pages = PageType.allCases.map {
            Theme.PageTemplate(name: $0.rawValue, views: [$0.schema])
        }
        return ThemeReader(settings: settings, version: Version.number).theme(
            from: sources,
            siteSchema: PageType.siteSchema,
            pages: pages,
            diagnostics: &diagnostics
        )
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
