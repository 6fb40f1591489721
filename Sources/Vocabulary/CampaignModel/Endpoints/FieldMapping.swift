/// What a vendor calls one field of the sign form.
public struct FieldMapping: Sendable, Equatable {
    /// The vendor's name of a field.
    public enum Target: Sendable, Equatable {
        /// Written `none`: the vendor cannot take the field.
        case nothing
        /// One name; for `*` it holds `{field}`, which stands for our own name.
        case named(String)
        /// Names by the supporter's country; choosing one needs the script, `other` is in the HTML.
        case byCountry([CountryName], other: String)
    }

    /// The name that a field has for supporters of one country.
    public struct CountryName: Sendable, Equatable {
        /// The country's ISO 3166-1 code of two letters, in capitals.
        public var country: String
        /// The name of the field at the vendor.
        public var name: String

        /// Creates the name for a country.
        public init(country: String, name: String) {
            self.country = country
            self.name = name
        }
    }

    /// Our name of the field, or `*` for every custom field that has no mapping of its own.
    public var field: String
    /// The vendor's name of it.
    public var target: Target

    /// Creates a mapping from our name to the vendor's.
    public init(_ field: String, _ target: Target) {
        self.field = field
        self.target = target
    }

    /// The field name that stands for every other custom field.
    public static let anyCustomField = "*"
}
