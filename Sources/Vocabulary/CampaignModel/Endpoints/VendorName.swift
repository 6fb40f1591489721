/// The name that a vendor gives to a value, or that it takes no such value.
public enum VendorName: Sendable, Equatable {
    /// Written `none`: the value is not sent.
    case nothing
    /// The name of the field at the vendor.
    case named(String)

    /// The name, where there is one.
    public var name: String? {
        if case .named(let name) = self { name } else { nil }
    }
}

extension VendorName: ExpressibleByStringLiteral {
    /// Makes a name of what is written in the source of a preset.
    public init(stringLiteral name: String) {
        self = .named(name)
    }
}
