public import Diagnostics

/// A key of the user's own with its decoded value.
public struct YAMLPair<Value> {
    /// The key, with its place.
    public var key: Located<String>
    /// The value, with its place.
    public var value: Located<Value>

    /// Creates a pair.
    public init(key: Located<String>, value: Located<Value>) {
        self.key = key
        self.value = value
    }
}

extension YAMLPair: Sendable where Value: Sendable {}
extension YAMLPair: Equatable where Value: Equatable {}
