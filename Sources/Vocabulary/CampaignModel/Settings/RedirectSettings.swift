public import Diagnostics

/// An entry of `redirects:` in `site.yaml`.
public struct RedirectSettings: Sendable, Equatable {
    /// The old address, from the site's root.
    public var from: Located<String>
    /// The new one, from the site's root or whole; `nil` with status 410.
    public var to: Located<String>?
    /// 301, 302, 307, 308 or 410.
    public var status: Int

    /// Creates a redirect.
    public init(from: Located<String>, to: Located<String>?, status: Int = 301) {
        self.from = from
        self.to = to
        self.status = status
    }
}
