/// An update of a campaign in one language.
public struct Update: Sendable, Equatable {
    /// The front matter.
    public var head: UpdateHead
    /// Its page's address: `/SLUG/updates/NAME/`.
    public var address: PageAddress
    /// The lead picture.
    public var image: ContentAsset?

    /// Creates an update.
    public init(head: UpdateHead, address: PageAddress, image: ContentAsset? = nil) {
        self.head = head
        self.address = address
        self.image = image
    }
}
