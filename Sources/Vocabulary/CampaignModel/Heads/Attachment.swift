/// A file of `content/` that is not Markdown: a picture or a file to link.
public struct Attachment: Sendable, Hashable {
    /// The path from the site's folder: `content/campaigns/faces/station.jpg`.
    public var path: String
    /// The size in bytes.
    public var byteCount: Int

    /// Creates an attachment.
    public init(path: String, byteCount: Int) {
        self.path = path
        self.byteCount = byteCount
    }
}
