/// A field that every signature carries, whoever signs.
public struct HiddenField: Sendable, Equatable {
    /// The name of the field at the vendor.
    public var name: String
    /// What it holds; `nil` takes away a field that an extended preset has.
    public var value: EndpointValue?

    /// Creates a hidden field.
    public init(_ name: String, _ value: EndpointValue?) {
        self.name = name
        self.value = value
    }
}
