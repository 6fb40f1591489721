/// A picture or file of `content/` as the site serves it.
public struct ContentAsset: Sendable, Hashable {
    /// The path from the site's folder: `content/campaigns/faces/station.jpg`.
    public var path: String
    /// Where it is served: `/assets/station.8f3c2a1b.jpg` for a picture.
    public var address: PageAddress
    /// The width in pixels, where it is known.
    public var width: Int?
    /// The height in pixels, where it is known.
    public var height: Int?

    /// Creates an asset.
    public init(path: String, address: PageAddress, width: Int? = nil, height: Int? = nil) {
        self.path = path
        self.address = address
        self.width = width
        self.height = height
    }
}
