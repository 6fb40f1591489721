/// A language of the site and where its pages lie.
public struct SiteLanguage: Sendable, Hashable {
    /// The language.
    public var tag: LanguageTag
    /// The address of its index: `/` for the site's first language, else `/fr/`.
    public var root: PageAddress
    /// Whether it is written from right to left.
    public var isRightToLeft: Bool

    /// Creates a language of the site.
    public init(tag: LanguageTag, root: PageAddress, isRightToLeft: Bool) {
        self.tag = tag
        self.root = root
        self.isRightToLeft = isRightToLeft
    }
}
