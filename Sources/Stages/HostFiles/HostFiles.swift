public import CampaignModel
public import Diagnostics

/// The stage that writes what a host reads: `_headers` and `_redirects` for Netlify and Cloudflare
/// Pages.
public struct HostFiles: Sendable {
    /// A file for the host.
    public struct File: Sendable, Equatable {
        /// Its path in the output folder.
        public var path: String
        /// What it holds: ASCII text.
        public var text: String
    }

    /// What the host gets, and what it cannot do.
    public struct Result: Sendable, Equatable {
        /// The files, in the order of their paths.
        public var files: [File] = []
        /// What is wrong with the settings for this host, sorted.
        public var diagnostics: [Diagnostic] = []
    }

    /// Creates the stage.
    public init() {}

    /// The host's files.
    ///
    /// - Parameter plan: What the host must know.
    /// - Returns: Its files; none where the site names no host, and then a warning for each setting
    ///   that needs one.
    public func files(for plan: HostPlan) -> Result {
        guard let host = Host(plan.hosting) else {
            return Result(diagnostics: Self.settingsWithoutHost(plan))
        }
        var headers = HeadersFile(host, plan)
        headers.build()
        var redirects = RedirectsFile(host, plan)
        redirects.build()
        let files = [
            File(path: "_headers", text: headers.text),
            File(path: "_redirects", text: redirects.text),
        ]
        return Result(
            files: files.filter { !$0.text.isEmpty },
            diagnostics: (headers.diagnostics + redirects.diagnostics).sorted()
        )
    }

    /// Settings that nobody reads where no host's files are written.
    private static func settingsWithoutHost(_ plan: HostPlan) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if let rule = plan.headers.first {
            diagnostics.append(
                .settingNeedsHost("headers", plan.settingsPath, rule.pattern.range)
            )
        }
        if plan.redirects.contains(where: { $0.pageLanguage == nil }) {
            diagnostics.append(.settingNeedsHost("redirects", plan.settingsPath, nil))
        }
        return diagnostics.sorted()
    }
}
