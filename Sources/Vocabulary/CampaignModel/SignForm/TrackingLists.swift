/// Parameters of a page's address that travel with a signature: `tracking:` of `site.yaml`.
public struct TrackingLists: Sendable, Equatable {
    /// Parameters that the script copies into the form and the language picker keeps.
    public var keep: [String]
    /// Parameters that tell the vendor who the supporter is: read once, then taken out of the
    /// address bar, never stored.
    public var identity: [String]

    /// Creates the lists.
    public init(keep: [String] = Self.defaultKeep, identity: [String] = []) {
        self.keep = keep
        self.identity = identity
    }

    /// What is kept where a site says nothing.
    public static let defaultKeep = ["source", "utm_source", "utm_medium", "utm_campaign"]

    /// What `source` holds where no script says more.
    public static let sourceWithoutScript = "website"
}
