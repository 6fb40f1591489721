/// A file and, where one is known, the guilty range in it.
public struct SourceLocation: Sendable, Hashable {
    /// The path as the user would type it: relative to the site's folder, with `/`.
    public var path: String
    /// The guilty characters; `nil` where the file or folder as a whole is meant.
    public var range: SourceRange?

    /// Creates a location from a path relative to the site's folder.
    public init(path: String, range: SourceRange? = nil) {
        self.path = path
        self.range = range
    }
}
