import CampaignModel
import ContentReading

/// Which site is meant and how it is looked at, after options and environment variables.
struct SiteRequest: Sendable {
    /// The content folder as it was typed, where it is not the site's own.
    var content: String?
    /// The environment's name.
    var environment = "production"
    /// What the command line sets over `site.yaml`.
    var settings: [SettingOption] = []
    /// The counts file as it was typed, where it is not the site's own.
    var counts: String?
    /// Whether drafts are built whatever the environment says.
    var drafts = false
    /// Whether scheduled pages are built whatever the environment says.
    var scheduled = false
    /// The moment of the build.
    var now: Instant
    /// How CI says that this is a pull request; `nil` otherwise.
    var pullRequest: String?
    /// Where the preview server is, which then stands in for the site's host; `nil` in a build.
    var preview: PreviewPlace?
    /// A line to print before anything else.
    var remark: String?
}

/// What is wrong with the command line.
struct UsageMistake: Error, CustomStringConvertible {
    /// What is wrong, and the way out.
    let description: String

    /// Creates a mistake.
    init(_ description: String) {
        self.description = description
    }
}

extension SiteRequest {
    /// Reads options and variables: an option is stronger than its variable.
    ///
    /// - Parameters:
    ///   - options: The options of the command line.
    ///   - environment: The environment of the process.
    ///   - standard: The environment that is built where nothing names one.
    ///   - clock: The moment, where nothing else is given.
    /// - Throws: What is wrong with the command line.
    init(
        _ options: SiteOptions,
        environment: ProcessEnvironment,
        standard: String = "production",
        clock: Instant
    ) throws(UsageMistake) {
        if let unknown = environment.unknown.first {
            let known = ProcessEnvironment.known.joined(separator: ", ")
            throw UsageMistake("The variable \(unknown) is none of Placard's: \(known).")
        }
        now = try Self.moment(options.now ?? environment["PLACARD_NOW"], clock: clock)
        content = options.content
        self.environment = options.environment ?? environment["PLACARD_ENVIRONMENT"] ?? standard
        counts = options.counts
        drafts = options.drafts
        scheduled = options.scheduled
        pullRequest = environment.pullRequest
        for text in options.set { settings.append(try Self.setting(text)) }
        try setBaseURL(options.baseURL ?? environment["PLACARD_BASE_URL"], environment)
    }

    private static func moment(_ text: String?, clock: Instant) throws(UsageMistake) -> Instant {
        guard let text else { return clock }
        guard let moment = Instant(rfc3339: text) else {
            throw UsageMistake(
                "--now takes a time such as 2026-11-22T12:00:00Z or 2026-11-22T13:00:00+01:00, not '\(text)'."
            )
        }
        return moment
    }

    private static func setting(_ text: String) throws(UsageMistake) -> SettingOption {
        do {
            return try SettingOption(set: text)
        } catch {
            switch error {
            case .noValue, .noKey:
                throw UsageMistake("--set takes key.path=value, not '\(text)'.")
            case .notByOption(let key):
                throw UsageMistake(
                    "'\(key)' cannot be set on the command line: it decides where forms post. Set it in site.yaml."
                )
            }
        }
    }

    private mutating func setBaseURL(_ text: String?, _ environment: ProcessEnvironment)
        throws(UsageMistake)
    {
        guard var address = text else { return }
        if address == "auto" {
            guard let deploy = environment.deployAddress else {
                throw UsageMistake(
                    "--base-url auto finds no deploy address: none of DEPLOY_PRIME_URL, CF_PAGES_URL and CI_PAGES_URL is set."
                )
            }
            address = deploy.address
            remark = "base_url is \(address), from \(deploy.variable)"
        }
        guard BaseURL(address) != nil else {
            throw UsageMistake(
                "--base-url takes an address such as https://x.example/, not '\(address)'."
            )
        }
        settings.append(.baseURL(address))
    }
}
