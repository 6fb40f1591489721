/// Where a vendor keeps how a supporter came to the page.
public struct TrackingFields: Sendable, Equatable {
    /// The field of one parameter of the address.
    public struct Mapping: Sendable, Equatable {
        /// The parameter's name in the page's address, or `*` for any other that the site keeps.
        public var parameter: String
        /// The name of the field at the vendor; for `*` it holds `{field}`.
        public var target: VendorName

        /// Creates a mapping from a parameter to a field.
        public init(_ parameter: String, _ target: VendorName) {
            self.parameter = parameter
            self.target = target
        }
    }

    /// The fields by parameter.
    public var mappings: [Mapping]
    /// Parameters that tell the vendor who the supporter is, sent under their own names; `nil`
    /// leaves them as the extended preset has them.
    public var identity: [String]?

    /// Creates the fields of a preset.
    public init(_ mappings: [Mapping] = [], identity: [String]? = nil) {
        self.mappings = mappings
        self.identity = identity
    }
}
