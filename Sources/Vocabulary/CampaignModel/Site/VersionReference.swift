/// Names a campaign of the build in one language by its numbers.
public struct VersionReference: Sendable, Hashable {
    /// The number in `Site.campaigns`.
    public var campaign: Int
    /// The number in `Campaign.versions`.
    public var version: Int

    /// Creates a reference.
    public init(campaign: Int, version: Int) {
        self.campaign = campaign
        self.version = version
    }
}
