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
    init(of settings: SiteSettings, in folder: SiteFolder, jobs: Int) async throws(FileFailure) {
        var found: [Diagnostic] = []
        theme = try await SiteTheme.theme(
            of: settings,
            in: folder,
            jobs: jobs,
            diagnostics: &found
        )
        diagnostics = found
    }
}

/// Reads a site's theme and checks it against the views of every page type.
enum SiteTheme {
    /// The theme; `nil` where there is none.
    static func theme(
        of settings: SiteSettings,
        in folder: SiteFolder,
        jobs: Int,
        diagnostics: inout [Diagnostic]
    ) async throws(FileFailure) -> Theme? {
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
        return await ThemeReader(settings: settings, version: Version.number).theme(
            from: sources,
            siteSchema: PageType.siteSchema,
            pages: pages,
            jobs: jobs,
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
        let theme = try await theme(
            of: settings,
            in: folder,
            jobs: Session.processorCount,
            diagnostics: &diagnostics
        )
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
    func programs(for site: Site, source: PageSource, jobs: Int) async throws -> PagePrograms? {
        let types = PageType.allCases
        let count = site.languages.count
        let parts = try await inParallel(count: types.count * count, jobs: jobs) { queue in
            var settled: [(number: Int, program: Program)] = []
            while let block = queue.take() {
                for number in block {
                    let language = number % count
                    let program = self.program(
                        types[number / count].rawValue,
                        inLanguage: language,
                        siteView: source.siteView(inLanguage: language),
                        baseURL: site.baseURL
                    )
                    if let program { settled.append((number, program)) }
                }
            }
            return settled
        }
        let settled = parts.joined().sorted { $0.number < $1.number }.map(\.program)
        guard settled.count == types.count * count else { return nil }
        return PagePrograms(languageCount: count) { type, language in
            settled[(types.firstIndex(of: type) ?? 0) * count + language]
        }
    }
}
