/// A Markdown file of `content/` and where its body lies; the body itself is read when it is needed.
public struct ContentFile: Sendable, Hashable {
    /// The path from the site's folder: `content/campaigns/faces/campaign.fr.md`.
    public var path: String
    /// The first byte behind the front matter's closing line.
    public var bodyOffset: Int
    /// The line, counted from 1 in the file, on which the body starts.
    public var bodyLine: Int
    /// The size of the whole file in bytes when its head was read.
    public var byteCount: Int
    /// XXH3 of the whole file when its head was read: a file that another program changes between
    /// the passes is found out by it.
    public var fingerprint: UInt64
    /// XXH3 of the front matter: as long as it is the same, all is that the head says.
    public var headFingerprint: UInt64

    /// Creates the description of a content file.
    public init(
        path: String,
        bodyOffset: Int,
        bodyLine: Int,
        byteCount: Int,
        fingerprint: UInt64,
        headFingerprint: UInt64
    ) {
        self.path = path
        self.bodyOffset = bodyOffset
        self.bodyLine = bodyLine
        self.byteCount = byteCount
        self.fingerprint = fingerprint
        self.headFingerprint = headFingerprint
    }

    /// The folder that the file lies in, without a slash at its end; links and pictures start there.
    public var folder: String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }
}
