/// A field of the sign form that Placard knows: it has words in every language and a meaning at
/// every vendor.
public enum KnownField: String, Sendable, CaseIterable {
    /// The whole name.
    case name
    /// The given name.
    case firstName = "first_name"
    /// The family name.
    case lastName = "last_name"
    /// The e-mail address, which every form has.
    case email
    /// The country, chosen from a list.
    case country
    /// The postal code.
    case postcode
    /// The town.
    case city
    /// The telephone number.
    case phone
    /// A free text.
    case comment

    /// The `autocomplete` token of the HTML standard; `nil` where browsers know nothing to offer.
    public var autocomplete: String? {
        switch self {
        case .name: "name"
        case .firstName: "given-name"
        case .lastName: "family-name"
        case .email: "email"
        case .country: "country"
        case .postcode: "postal-code"
        case .city: "address-level2"
        case .phone: "tel"
        case .comment: nil
        }
    }

    /// The `inputmode` that shows the right keyboard on a phone.
    public var inputMode: String? {
        switch self {
        case .email: "email"
        case .phone: "tel"
        default: nil
        }
    }

    /// The HTML control that asks for it.
    public var control: FieldControl {
        switch self {
        case .email: .email
        case .phone: .telephone
        case .country: .select
        case .comment: .textArea
        default: .text
        }
    }

    /// The most characters that it takes; an e-mail address has at most 254 (RFC 5321).
    public var maximumLength: Int? {
        switch self {
        case .name: 120
        case .firstName, .lastName, .city: 80
        case .email: 254
        case .country: nil
        case .postcode: 16
        case .phone: 32
        case .comment: 1_000
        }
    }
}
