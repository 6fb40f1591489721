public import CampaignModel
import Diagnostics
public import Templates

/// A theme with its parents, merged and checked: words, assets and compiled templates.
public struct Theme: Sendable {
    /// A page type's template and the views that it may use.
    public struct PageTemplate: Sendable {
        /// The template's name: `campaign`.
        public var name: String
        /// What it makes.
        public var medium: Medium
        /// The views of its page.
        public var views: [ViewSchema]

        /// Names a template.
        public init(name: String, medium: Medium = .html, views: [ViewSchema]) {
            self.name = name
            self.medium = medium
            self.views = views
        }
    }

    /// The names of the theme and its parents, the nearest first.
    public var chain: [String]
    /// The files of each theme of the chain, sorted by path.
    public var layers: [[ThemeFile]]
    /// The files to be written.
    public var assets: [ThemeAsset]
    /// The address of the stylesheet made of the theme's colours.
    public var settingsStylesheet: PageAddress
    /// The words of each language of the site.
    public var wordings: [Wording]
    /// The files of `strings/` that each language of the site takes its words from, the nearest
    /// first: `pt-BR`, `pt`, `en`.
    public var stringSources: [[String]]
    /// The compiled templates of pages by name.
    public var templates: [String: Template]
    /// The compiled templates of plain text by name.
    public var textTemplates: [String: Template]

    let assetAddresses: [String: PageAddress]
    let settings: [ThemeSetting]
    let strings: StringTables
    let namedAssets: [String: PageAddress]
    let mail: MailLook

    /// Whether there are fonts among the files to be written.
    public var hasFonts: Bool {
        assets.contains { asset in
            [".woff2", ".woff", ".ttf", ".otf"].contains { asset.path.lowercased().hasSuffix($0) }
        }
    }

    /// A template settled for one language of the site.
    ///
    /// - Parameters:
    ///   - name: The template's name.
    ///   - language: The number of the language among the site's.
    ///   - siteView: What all pages of the language share.
    ///   - baseURL: Where the site is served.
    /// - Returns: The program, or `nil` where the template had a mistake.
    public func program(
        _ name: String,
        inLanguage language: Int,
        siteView: any NumberedView,
        baseURL: BaseURL
    ) -> Program? {
        templates[name].flatMap {
            program(of: $0, inLanguage: language, siteView: siteView) { baseURL.relative($0) }
        }
    }

    /// A template settled for one language, with addresses as a medium carries them.
    func program(
        of template: Template,
        inLanguage language: Int,
        siteView: any NumberedView,
        address: (PageAddress) -> String
    ) -> Program? {
        guard wordings.indices.contains(language) else { return nil }
        let named = namedAssets.mapValues(address)
        let addresses = assetAddresses.mapValues(address)
        let frame = ThemeFrameView(
            settings: ThemeSettingsView(settings, addresses: addresses)
        )
        return template.program(
            with: SiteConstants(
                views: [frame, siteView],
                wording: wordings[language],
                assets: named
            )
        )
    }
}
