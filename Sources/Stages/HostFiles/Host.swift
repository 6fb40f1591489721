import CampaignModel

/// What a host can do, by its own documentation.
///
/// Netlify: docs.netlify.com, "Redirects and rewrites", "Redirect options", "Custom headers".
/// Cloudflare Pages: developers.cloudflare.com/pages, "Redirects", "Headers", "Serving Pages", and
/// the parsers of workers-sdk.
struct Host: Sendable {
    /// The host's name as people know it.
    let name: String
    /// The largest number of redirects: a limit, or where the host advises against more.
    let mostRedirects: Int
    /// The longest line of `_redirects`, in bytes.
    let longestRedirect: Int
    /// The largest number of blocks in `_headers`.
    let mostHeaderRules: Int
    /// The longest line of `_headers`, in bytes.
    let longestHeader: Int
    /// Whether a rule may answer 404 or 410 with a page of the site.
    let answersWithPages: Bool
    /// Whether a rule is ignored where a file lies at its address, unless it is forced.
    let needsForce: Bool
    /// Whether `/old/` stands for `/old` too.
    let ignoresLastSlash: Bool
    /// Whether the values of all blocks that match are joined; else a later one may replace them.
    let joinsHeaders: Bool
    /// Whether the statuses 307 and 308 are known.
    let keepsMethods: Bool
    /// Header names, in lower case, that the host sets itself.
    let ownHeaders: Set<String>

    init?(_ hosting: Hosting) {
        switch hosting {
        case .none: return nil
        case .netlify: self = .netlify
        case .cloudflare: self = .cloudflare
        }
    }

    private init(
        name: String,
        mostRedirects: Int,
        longestRedirect: Int,
        mostHeaderRules: Int,
        longestHeader: Int,
        isNetlify: Bool,
        ownHeaders: Set<String>
    ) {
        self.name = name
        self.mostRedirects = mostRedirects
        self.longestRedirect = longestRedirect
        self.mostHeaderRules = mostHeaderRules
        self.longestHeader = longestHeader
        answersWithPages = isNetlify
        needsForce = isNetlify
        ignoresLastSlash = isNetlify
        joinsHeaders = !isNetlify
        keepsMethods = !isNetlify
        self.ownHeaders = ownHeaders
    }

    private static let netlify = Host(
        name: "Netlify",
        mostRedirects: 10_000,
        longestRedirect: .max,
        mostHeaderRules: .max,
        longestHeader: .max,
        isNetlify: true,
        ownHeaders: [
            "accept-ranges", "age", "allow", "alt-svc", "connection", "content-encoding",
            "content-length", "content-range", "date", "location", "server", "set-cookie",
            "trailer", "transfer-encoding", "upgrade",
        ]
    )

    private static let cloudflare = Host(
        name: "Cloudflare Pages",
        mostRedirects: 2_000,
        longestRedirect: 1_000,
        mostHeaderRules: 100,
        longestHeader: 2_000,
        isNetlify: false,
        ownHeaders: ["connection", "content-length", "date", "server", "transfer-encoding"]
    )
}
