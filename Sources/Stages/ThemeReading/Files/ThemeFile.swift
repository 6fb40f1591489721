/// A file of a theme.
public struct ThemeFile: Sendable, Hashable {
    /// The path from the theme's folder: `templates/campaign.html.mustache`.
    public var path: String
    /// The path that messages show: `themes/ours/templates/campaign.html.mustache`.
    public var shownPath: String
    /// The name of the theme that it comes from.
    public var theme: String
    /// What it holds.
    public var bytes: [UInt8]

    /// Creates a file of a theme.
    public init(path: String, shownPath: String, theme: String, bytes: [UInt8]) {
        self.path = path
        self.shownPath = shownPath
        self.theme = theme
        self.bytes = bytes
    }
}
