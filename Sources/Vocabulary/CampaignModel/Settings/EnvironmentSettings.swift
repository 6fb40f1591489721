public import Diagnostics

/// An environment: what a build for it shows and where its forms post.
public struct EnvironmentSettings: Sendable, Equatable {
    /// The name: `production`, `preview` or the site's own.
    public var name: String
    /// Whether search engines are kept out and no signature leaves the build.
    public var isNoindex: Bool
    /// Whether every page says that it is no real one.
    public var hasBanner: Bool
    /// Whether drafts are built.
    public var showsDrafts: Bool
    /// Whether pages are built before they are published.
    public var showsScheduled: Bool
    /// The endpoint that replaces every campaign's.
    public var endpoint: Located<String>?

    /// Creates an environment.
    public init(
        name: String,
        isNoindex: Bool = false,
        hasBanner: Bool = false,
        showsDrafts: Bool = false,
        showsScheduled: Bool = false,
        endpoint: Located<String>? = nil
    ) {
        self.name = name
        self.isNoindex = isNoindex
        self.hasBanner = hasBanner
        self.showsDrafts = showsDrafts
        self.showsScheduled = showsScheduled
        self.endpoint = endpoint
    }

    /// The environment that goes live.
    public static let production = EnvironmentSettings(name: "production")
    /// The environment of preview builds, unless the site says otherwise.
    public static let preview = EnvironmentSettings(
        name: "preview",
        isNoindex: true,
        hasBanner: true,
        showsDrafts: true,
        showsScheduled: true
    )

    /// Whether the environment is the one that goes live, whose endpoints must be real.
    public var isProduction: Bool { name == Self.production.name }
}
