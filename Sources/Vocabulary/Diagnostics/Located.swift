/// A value together with the place in its file where the user wrote it.
///
/// The file is known to whoever holds the value; only the range travels with it.
public struct Located<Value> {
    /// What was written, decoded.
    public var value: Value
    /// Where it was written.
    public var range: SourceRange

    /// Creates a value with its place.
    public init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }

    /// Decodes the value further and keeps its place.
    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: range)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
