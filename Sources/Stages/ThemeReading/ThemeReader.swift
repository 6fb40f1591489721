public import CampaignModel
public import Diagnostics
import FileTree
public import Templates

/// Reads a theme and its parents, and checks every template before the first page.
public struct ThemeReader: Sendable {
    /// How many themes may extend each other.
    static let longestChain = 5

    private let choice: ThemeChoice
    private let languages: [LanguageTag]
    private let tones: [Tone]
    private let settingsPath: String
    private let version: String

    /// Takes what the site says of its theme.
    ///
    /// - Parameters:
    ///   - settings: The site's settings.
    ///   - version: The version of Placard, which a theme may demand.
    public init(settings: SiteSettings, version: String) {
        choice = settings.theme
        languages = settings.languages.map(\.value)
        tones = settings.tones
        settingsPath = settings.path
        self.version = version
    }

    /// Reads the theme.
    ///
    /// - Parameters:
    ///   - sources: Where themes are found.
    ///   - siteSchema: The names that every template may use.
    ///   - pages: The templates that there must be.
    ///   - jobs: How many threads work.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The theme, also where some of its templates have mistakes; `nil` without one.
    public func theme(
        from sources: borrowing ThemeSources,
        siteSchema: ViewSchema,
        pages: [Theme.PageTemplate],
        jobs: Int,
        diagnostics: inout [Diagnostic]
    ) async -> Theme? {
        guard let chain = chain(from: sources, &diagnostics) else { return nil }
        let winners = Self.winners(of: chain.map(\.files))
        async let words = words(of: chain.map(\.files))
        if jobs == 1 { _ = await words }
        let files = winners.compactMap(Self.templateFile)
        async let library = TemplateLibrary(files)
        if jobs == 1 { _ = await library }
        let settings = SettingsInForce.settings(
            Self.merged(chain.map(\.manifest)),
            with: choice,
            path: settingsPath,
            diagnostics: &diagnostics
        )
        var assets = AssetMaker(files: winners.filter { $0.path.hasPrefix("assets/") })
        let named = namedAssets(chain, &assets)
        for setting in settings where setting.kind == .asset {
            guard let value = setting.value else { continue }
            let location = SourceLocation(path: setting.valuePath, range: value.range)
            _ = assets.asset(value.value, namedAt: location)
        }
        let stylesheet = assets.add("settings.css", Self.stylesheet(of: settings))
        diagnostics += assets.diagnostics
        let (strings, wordings, mistakes) = await words
        diagnostics += mistakes
        let surroundings = Surroundings(
            constants: [ThemeFrameView.schema(of: settings), siteSchema],
            wordings: wordings,
            assets: named.keys.sorted()
        )
        diagnostics += files.compactMap(Self.notUTF8)
        diagnostics += await library.diagnostics
        let compilation = ThemeCompilation(
            library: await library,
            surroundings: surroundings,
            pages: pages,
            theme: chain[0].name
        )
        let mail = MailLook(
            library: compilation.library,
            surroundings: surroundings,
            pages: pages,
            settings: settings,
            stylesheet: Self.mailStylesheet(of: chain, among: winners)
        )
        async let mailMistakes = mail.diagnostics
        if jobs == 1 { _ = await mailMistakes }
        let templates = await compilation.templates(jobs: jobs, diagnostics: &diagnostics)
        diagnostics += await mailMistakes
        return Theme(
            chain: chain.map(\.name),
            layers: chain.map(\.files),
            assets: assets.assets,
            settingsStylesheet: stylesheet.address,
            wordings: wordings,
            stringSources: strings.sources(for: languages, tones: tones),
            templates: templates[.html] ?? [:],
            textTemplates: templates[.text] ?? [:],
            assetAddresses: Dictionary(
                assets.assets.map { ($0.path, $0.address) },
                uniquingKeysWith: { first, _ in first }
            ),
            settings: settings,
            strings: strings,
            namedAssets: named,
            mail: mail
        )
    }

    /// The strings of the themes, as the site's languages and tones take them.
    private func words(of chain: [[ThemeFile]]) -> (StringTables, [Wording], [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let strings = StringTables(
            chain: chain,
            languages: languages,
            diagnostics: &diagnostics
        )
        let wordings = strings.wordings(
            for: languages,
            tones: tones,
            settingsPath: settingsPath,
            diagnostics: &diagnostics
        )
        return (strings, wordings, diagnostics)
    }

    /// A theme of the chain.
    private struct Link {
        var name: String
        var files: [ThemeFile]
        var manifest: ThemeManifest
    }

    private func chain(from sources: borrowing ThemeSources, _ diagnostics: inout [Diagnostic])
        -> [Link]?
    {
        var chain: [Link] = []
        var name = choice.name?.value ?? ThemeSources.embeddedName
        var location = SourceLocation(path: settingsPath, range: choice.name?.range)
        while true {
            if chain.contains(where: { $0.name == name }) || chain.count == Self.longestChain {
                diagnostics.append(.themeCircle(chain.map(\.name) + [name], at: location))
                return nil
            }
            guard let files = sources.files(of: name, diagnostics: &diagnostics) else {
                diagnostics.append(.unknownTheme(name, at: location, known: sources.names()))
                return nil
            }
            guard let file = files.first(where: { $0.path == "theme.yaml" }) else {
                // A folder that cannot be read was told already.
                if !files.isEmpty { diagnostics.append(.themeWithoutManifest("themes/\(name)")) }
                return nil
            }
            guard let manifest = ThemeManifest.decode(file, diagnostics: &diagnostics) else {
                return nil
            }
            if let demand = manifest.placard, !VersionDemand.isMet(demand.value, by: version) {
                diagnostics.append(.versionNotMet(demand, in: file.shownPath, version: version))
            }
            chain.append(Link(name: name, files: files, manifest: manifest))
            guard let parent = manifest.extends else { return chain }
            name = parent.value
            location = SourceLocation(path: file.shownPath, range: parent.range)
        }
    }

    /// Of files with one path the nearest theme's.
    private static func winners(of chain: [[ThemeFile]]) -> [ThemeFile] {
        var winners: [String: ThemeFile] = [:]
        for files in chain.reversed() {
            for file in files { winners[file.path] = file }
        }
        return winners.values.sorted { $0.path < $1.path }
    }

    /// The settings of a theme and its parents, the nearest declaration of each.
    private static func merged(_ manifests: [ThemeManifest]) -> [ThemeSetting] {
        manifests.reversed().reduce(into: [ThemeSetting]()) { merged, manifest in
            for setting in manifest.settings {
                if let place = merged.firstIndex(where: { $0.key.value == setting.key.value }) {
                    merged[place] = setting
                } else {
                    merged.append(setting)
                }
            }
        }
    }

    private func namedAssets(_ chain: [Link], _ assets: inout AssetMaker) -> [String: PageAddress] {
        var named: [String: PageAddress] = [:]
        for link in chain {
            let path = link.files.first { $0.path == "theme.yaml" }?.shownPath ?? ""
            for entry in link.manifest.assets where named[entry.name.value] == nil {
                let location = SourceLocation(path: path, range: entry.path.range)
                let asset = assets.asset(entry.path.value, namedAt: location)
                named[entry.name.value] = asset?.address ?? PageAddress("/assets/")
            }
        }
        return named
    }

    /// Custom properties of the colours: `colour_text` is `--colour-text`.
    private static func stylesheet(of settings: [ThemeSetting]) -> [UInt8] {
        let properties = settings.compactMap { setting -> String? in
            guard setting.kind == .colour, let value = setting.value, Colour(value.value) != nil
            else { return nil }
            return "--\(setting.propertyName):\(value.value)"
        }
        return Array(":root{\(properties.joined(separator: ";"))}\n".utf8)
    }

    /// The file behind the asset that mails take their look from.
    private static func mailStylesheet(of chain: [Link], among files: [ThemeFile]) -> ThemeFile? {
        let entries = chain.flatMap(\.manifest.assets)
        guard let entry = entries.first(where: { $0.name.value == MailLook.assetName }) else {
            return nil
        }
        return files.first { $0.path == "assets/\(entry.path.value)" }
    }

    /// The byte order mark that some editors write.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func notUTF8(_ file: TemplateFile) -> Diagnostic? {
        TextBytes.firstInvalid(in: file.bytes.span).map {
            .themeFileNotUTF8(at: file.location(ofByte: $0))
        }
    }

    private static func templateFile(_ file: ThemeFile) -> TemplateFile? {
        guard file.path.hasPrefix("templates/") else { return nil }
        let path = file.path.dropFirst("templates/".count)
        for (ending, medium) in [(".html.mustache", Medium.html), (".txt.mustache", .text)]
        where path.hasSuffix(ending) {
            return TemplateFile(
                name: String(path.dropLast(ending.count)),
                medium: medium,
                path: file.shownPath,
                bytes: file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
            )
        }
        return nil
    }
}
