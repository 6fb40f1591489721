import CampaignModel

/// What a build gave: every file with its digest, and what a reviewer wants to know of every page.
///
/// Equal input and libraries give equal manifests but for `now`; nothing in one tells where, when or
/// with how many threads it was built.
struct BuildManifest: Sendable, Equatable {
    /// The number of this form of manifests; another form has another number.
    static let format = 1

    /// The program that built: `placard 1.0.0`.
    var tool: String
    /// The environment's name.
    var environment: String
    /// Where the site is served: `https://x.example/repo/`.
    var baseURL: String
    /// The moment that decided what is published and closed.
    var now: Instant
    /// The libraries that decide bytes, with their versions.
    var libraries: [String: String] = [:]
    /// The theme.
    var theme = ManifestTheme()
    /// The settings in force, as `placard config` prints them.
    var settings: [String: String] = [:]
    /// The words that supporters agree to, by their version.
    var consents: [String: ManifestConsent] = [:]
    /// Old addresses and where they lead, sorted by address; those with a page too.
    var redirects: [ManifestRedirect] = []
    /// The files of the output folder, sorted by path.
    var files: [ManifestFile] = []
    /// The pages among them, sorted by address.
    var pages: [ManifestPage] = []
    /// SHA-256 over the lines `sha256  path` of all files in the order of the paths' bytes.
    var digest = ""

    /// Whether two texts stand in the order of their bytes, as everything in a manifest does.
    static func isOrdered(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

/// A theme as a build used it.
struct ManifestTheme: Sendable, Equatable {
    /// The names of the theme and its parents, the nearest first.
    var chain: [String] = []
    /// The SHA-256 of each of their files, by the path that messages show.
    var files: [String: String] = [:]
}

/// The words of a sign form's consent in one language.
struct ManifestConsent: Sendable, Equatable {
    /// The question; empty where it is not asked.
    var question = ""
    /// The answer that allows.
    var accept = ""
    /// The answer that does not.
    var decline = ""
    /// The notice above the button as it is written, in Markdown; empty without one.
    var notice = ""
    /// The privacy page's address as it is written.
    var privacy = ""
}

/// An old address and where it leads.
struct ManifestRedirect: Sendable, Equatable {
    /// The old address below the site's root.
    var from: String
    /// Where it leads; empty for 410.
    var to: String
    /// 301, 302, 307, 308 or 410.
    var status: Int
}
