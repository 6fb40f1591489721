/// An update of a campaign in one language.
public struct Update: Sendable, Equatable {
    /// The front matter.
    public var head: UpdateHead
    /// Its page's address: `/SLUG/updates/NAME/`.
    public var address: PageAddress
    /// The lead picture as a path from the site's folder.
    public var image: String?

    /// Creates an update.
    public init(head: UpdateHead, address: PageAddress, image: String? = nil) {
        self.head = head
        self.address = address
        self.image = image
    }
}
