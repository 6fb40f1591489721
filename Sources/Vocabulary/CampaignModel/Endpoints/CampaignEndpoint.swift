public import Diagnostics

/// A campaign's choice of an endpoint: `endpoint: main` or `endpoint: {use: main, page: …, id: …}`.
public struct CampaignEndpoint: Sendable, Equatable {
    /// The name of an endpoint of `site.yaml`; `nil` is the first.
    public var use: Located<String>?
    /// The campaign's page at the vendor.
    public var page: Located<String>?
    /// The campaign's identifier at the vendor.
    public var id: Located<String>?

    /// Creates a choice.
    public init(
        use: Located<String>? = nil,
        page: Located<String>? = nil,
        id: Located<String>? = nil
    ) {
        self.use = use
        self.page = page
        self.id = id
    }

    /// The keys that a campaign may write; an address is not among them.
    public static let keys = ["use", "page", "id"]
}
