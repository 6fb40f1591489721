public import Diagnostics

/// `site.yaml` with the environment and the command's options over it, decoded.
public struct SiteSettings: Sendable, Equatable {
    /// The file, as the user would type it.
    public var path: String
    /// The site's title.
    public var title: LocalizedText
    /// Where the site is served.
    public var baseURL: Located<BaseURL>
    /// The site's languages; the first lives at `/`.
    public var languages: [Located<LanguageTag>]
    /// Which of a theme's strings a language takes, such as `informal` for `de`.
    public var tones: [Tone] = []
    /// The time zone of every date without a time; an IANA name.
    public var timeZone: Located<String>?
    /// The theme and its settings.
    public var theme = ThemeChoice()
    /// Who campaigns.
    public var organisation: Organisation
    /// The only places where a form can post; the first is the default.
    public var endpoints: [EndpointSettings] = []
    /// Further presets.
    public var presets: [Preset] = []
    /// Every environment, `production` and `preview` among them.
    public var environments: [EnvironmentSettings] = []
    /// The environment of this build.
    public var environment: EnvironmentSettings
    /// The sign form of every campaign that sets nothing else.
    public var signForm = SignForm()
    /// The donation ask of every campaign that sets nothing else; `nil` without one.
    public var donate: DonateSettings?
    /// The share channels of every campaign that sets none; `nil` for the standard ones.
    public var channels: [Located<ShareChannel>]?
    /// Parameters of an address that travel with a signature.
    public var tracking = TrackingLists()
    /// Where the numbers of signatures come from.
    public var counts = CountsSettings()
    /// The header's menu.
    public var menu: [MenuEntry] = []
    /// The footer's menu.
    public var footer: [MenuEntry] = []
    /// The topics that campaigns may name.
    public var topics: [TopicSettings] = []
    /// Old addresses that lead elsewhere.
    public var redirects: [RedirectSettings] = []
    /// Further headers for the host.
    public var headers: [HeaderRule] = []
    /// Further origins for the policy.
    public var security = SecurityAdditions()
    /// The host whose files are written.
    public var hosting: Located<Hosting>?
    /// What reaches the theme as it is.
    public var extra: [ExtraValue] = []

    /// Creates settings from what every site must have.
    public init(
        path: String = "site.yaml",
        title: LocalizedText,
        baseURL: Located<BaseURL>,
        languages: [Located<LanguageTag>],
        organisation: Organisation,
        environment: EnvironmentSettings
    ) {
        self.path = path
        self.title = title
        self.baseURL = baseURL
        self.languages = languages
        self.organisation = organisation
        self.environment = environment
    }
}
