/// An old address and where it leads now.
public struct Redirect: Sendable, Hashable {
    /// The old address below the site's root.
    public var from: PageAddress
    /// The new address: a page of the site, or a whole address elsewhere.
    public var to: String
    /// 301, 302, 307, 308 or 410.
    public var status: Int
    /// The number of the language in `Site.languages` in which the alias page speaks; `nil` for a
    /// rule of `site.yaml`, which gets no page.
    public var pageLanguage: Int?

    /// Creates a redirect.
    public init(from: PageAddress, to: String, status: Int, pageLanguage: Int?) {
        self.from = from
        self.to = to
        self.status = status
        self.pageLanguage = pageLanguage
    }
}
