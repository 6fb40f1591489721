/// What is the same on every page of one language of a site.
public struct SiteConstants: Sendable {
    /// A view for each of the surroundings' constant schemas, in their order.
    public let views: [any NumberedView]
    /// The theme's strings in the language.
    public let wording: Wording
    /// The addresses of the theme's files by the names that `asset.NAME` uses.
    public let assets: [String: String]

    /// Creates what a program is settled with.
    public init(views: [any NumberedView], wording: Wording, assets: [String: String]) {
        self.views = views
        self.wording = wording
        self.assets = assets
    }
}
