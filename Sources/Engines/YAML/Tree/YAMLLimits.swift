/// Bounds that a text must keep before libyaml sees it or while it does.
public struct YAMLLimits: Sendable, Equatable {
    /// The longest text, in bytes.
    public var bytes: Int
    /// How deep lists and mappings may lie in each other.
    public var depth: Int
    /// How many values aliases may repeat in one text.
    public var repeatedValues: Int

    /// Creates bounds.
    public init(bytes: Int, depth: Int = 64, repeatedValues: Int = 10_000) {
        self.bytes = bytes
        self.depth = depth
        self.repeatedValues = repeatedValues
    }

    /// What a campaign's or page's front matter may hold.
    public static let frontMatter = YAMLLimits(bytes: 64 * 1024)
    /// What a file of settings, strings or counts may hold.
    public static let file = YAMLLimits(bytes: 4 * 1024 * 1024)
}
