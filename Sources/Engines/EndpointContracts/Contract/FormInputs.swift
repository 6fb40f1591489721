public import CampaignModel

/// A hidden input of a sign form.
public struct HiddenInput: Sendable, Equatable {
    /// The name at the vendor.
    public var name: String
    /// What it holds.
    public var value: EndpointValue

    /// What it holds on one page.
    public func text(on page: PageAtEndpoint) -> String {
        value.pattern.filled(by: page.value)
    }
}

/// A hidden input that the script fills from a parameter of the page's address.
public struct TrackedInput: Sendable, Equatable {
    /// The parameter.
    public var parameter: String
    /// The name at the vendor.
    public var name: String
    /// What it holds without the script; `nil` leaves it out of what is sent.
    public var value: EndpointValue?
    /// Whether the parameter says who the supporter is and is taken out of the address bar.
    public var isIdentity: Bool
}

/// A visible field of a sign form.
public struct FieldInput: Sendable, Equatable {
    /// What is asked.
    public var field: SignField
    /// The name at the vendor; `nil` in a form that is only looked at.
    public var name: String?
    /// Names by the supporter's country, which the script sets.
    public var namesByCountry: [FieldMapping.CountryName]
}

/// The consent question of a sign form.
public struct ConsentInput: Sendable, Equatable {
    /// The name of the two radio buttons at the vendor; `nil` in a form that is only looked at.
    public var name: String?
    /// What the accepting one holds.
    public var accept: EndpointValue
    /// What the declining one holds.
    public var decline: EndpointValue
    /// The name of the hidden input with the words; it is among `hidden` with both answers, and the
    /// script puts the chosen one in.
    public var textName: String?
    /// The words.
    public var words: ConsentWords
}
