public import Diagnostics

/// A topic that campaigns may name.
public struct TopicSettings: Sendable, Equatable {
    /// The key, which is also the address: `/topics/KEY/`.
    public var key: Located<String>
    /// The words.
    public var title: LocalizedText

    /// Creates a topic.
    public init(key: Located<String>, title: LocalizedText) {
        self.key = key
        self.title = title
    }
}
