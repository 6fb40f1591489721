/// A page of `content/pages/` in one language.
public struct SitePage: Sendable, Equatable {
    /// The front matter.
    public var head: PageHead
    /// The number of the language in `Site.languages`.
    public var language: Int
    /// Its address.
    public var address: PageAddress
    /// The lead picture.
    public var image: ContentAsset?
    /// Its translations, itself included, as numbers in `Site.pages`.
    public var versions: [Int]

    /// Creates a page.
    public init(
        head: PageHead,
        language: Int,
        address: PageAddress,
        image: ContentAsset? = nil,
        versions: [Int] = []
    ) {
        self.head = head
        self.language = language
        self.address = address
        self.image = image
        self.versions = versions
    }
}
