public import CampaignModel
import Diagnostics
public import Templates

/// A theme with its parents, merged and checked: words, assets and compiled templates.
public struct Theme: Sendable {
    /// A page type's template and the views that it may use.
    public struct PageTemplate: Sendable {
        /// The template's name: `campaign`.
        public var name: String
        /// The views of its page.
        public var views: [ViewSchema]

        /// Names a template.
        public init(name: String, views: [ViewSchema]) {
            self.name = name
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
    /// The compiled templates by name.
    public var templates: [String: Template]

    let assetAddresses: [String: PageAddress]
    let settings: [ThemeSetting]
    let strings: StringTables
    let namedAssets: [String: PageAddress]

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
        guard let template = templates[name], wordings.indices.contains(language) else {
            return nil
        }
        let named = namedAssets.mapValues { baseURL.relative($0) }
        let addresses = assetAddresses.mapValues { baseURL.relative($0) }
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
