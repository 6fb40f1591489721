import Diagnostics

/// A site at the moment of a build: everything that pages are made of but the bodies.
public struct Site: Sendable, Equatable {
    /// The settings of this build's environment.
    public var settings: SiteSettings
    /// The moment of the build.
    public var now: Instant
    /// The site's languages; the first lives at `/`.
    public var languages: [SiteLanguage]
    /// The campaigns of this build, sorted by name.
    public var campaigns: [Campaign]
    /// The pages of this build, sorted by file.
    public var pages: [SitePage]
    /// The sign forms that campaigns use.
    public var forms: [SiteForm]
    /// The donation asks that campaigns use.
    public var donations: [Donation]
    /// The lists of each language, in the order of `languages`.
    public var listings: [Listings]
    /// The menus of each language, in the order of `languages`.
    public var menus: [SiteMenus]
    /// Aliases and redirects.
    public var redirects: [Redirect]
    /// What this build does not show.
    public var leftOut: [LeftOut]
    /// The next moment at which a rebuild would give something else; `nil` if none.
    public var nextChange: Instant?

    /// Creates a site without content.
    public init(settings: SiteSettings, now: Instant, languages: [SiteLanguage]) {
        self.settings = settings
        self.now = now
        self.languages = languages
        campaigns = []
        pages = []
        forms = []
        donations = []
        listings = []
        menus = []
        redirects = []
        leftOut = []
    }

    /// Where the site is served.
    public var baseURL: BaseURL { settings.baseURL.value }

    /// A campaign in a language.
    public subscript(reference: VersionReference) -> CampaignVersion {
        campaigns[reference.campaign].versions[reference.version]
    }
}
