public import Diagnostics

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable, Equatable {
    /// The key, with its place.
    public var key: Located<String>
    /// The value, with its own place.
    public var value: YAMLNode

    /// Creates an entry.
    public init(key: Located<String>, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
