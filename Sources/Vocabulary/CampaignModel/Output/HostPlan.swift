/// What a host must know beside the files that it serves: redirects, headers, the pages for what is
/// not there.
public struct HostPlan: Sendable, Equatable {
    /// The page that a host shows for a missing address of a language.
    public struct NotFoundPage: Sendable, Equatable {
        /// The address of the language's index: `/fr/`.
        public var root: PageAddress
        /// The address of its page: `/fr/404.html`.
        public var page: PageAddress

        /// Creates a description of the page.
        public init(root: PageAddress, page: PageAddress) {
            self.root = root
            self.page = page
        }
    }

    /// Whose files are written.
    public var hosting: Hosting
    /// The file of the settings, for messages.
    public var settingsPath: String
    /// Aliases, and the rules of `site.yaml`, which have no page.
    public var redirects: [Redirect]
    /// Addresses of campaigns that were taken down.
    public var removed: [PageAddress]
    /// The pages for what is missing, the site's first language first.
    public var notFoundPages: [NotFoundPage]
    /// Headers that `site.yaml` adds.
    public var headers: [HeaderRule]
    /// What any page of the site may load, run and post to.
    public var policy: ContentSecurityPolicy
    /// Whether no search engine may show anything of this build.
    public var isHiddenFromSearch: Bool

    /// Creates a plan without redirects and headers.
    public init(
        hosting: Hosting,
        settingsPath: String = "site.yaml",
        redirects: [Redirect] = [],
        removed: [PageAddress] = [],
        notFoundPages: [NotFoundPage] = [],
        headers: [HeaderRule] = [],
        policy: ContentSecurityPolicy = ContentSecurityPolicy(),
        isHiddenFromSearch: Bool = false
    ) {
        self.hosting = hosting
        self.settingsPath = settingsPath
        self.redirects = redirects
        self.removed = removed
        self.notFoundPages = notFoundPages
        self.headers = headers
        self.policy = policy
        self.isHiddenFromSearch = isHiddenFromSearch
    }
}
