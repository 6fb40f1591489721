public import CampaignModel

/// What a sign form for one endpoint looks like and sends, in one language.
///
/// It is made once for each endpoint, form and language; what differs between campaigns are patterns
/// that a `PageAtEndpoint` fills. Its method is always `post`, its `accept-charset` always `utf-8`.
public struct FormContract: Sendable, Equatable {
    /// Where the form posts.
    public enum Action: Sendable, Equatable {
        /// An address, absolute or of the preview.
        case address(EndpointPattern)
        /// The path of the page that follows.
        case nextPage
        /// Nowhere: the form has no action and its controls no names; its button is a link to the
        /// share page.
        case none
    }

    /// The endpoint's name in `site.yaml`.
    public var endpoint: String
    /// How signatures reach the service.
    public var kind: EndpointKind
    /// How they are encoded.
    public var encoding: FormEncoding
    /// Where the form posts.
    public var action: Action
    /// Further attributes of the `form` element, for the vendor's host.
    public var attributes: [VendorRules.Attribute]
    /// What every signature carries, in the order of the document: the vendor's values, required
    /// fields, the next page, the consent's wording.
    public var hidden: [HiddenInput]
    /// Parameters of the page's address that the script copies in; those with a value are sent
    /// without it too, the others are `disabled` until then.
    public var tracking: [TrackedInput]
    /// What the supporter fills in.
    public var fields: [FieldInput]
    /// The name of the input that only robots fill in.
    public var honeypot: String?
    /// The consent question, where it is asked.
    public var consent: ConsentInput?
    /// How countries are written in the values of the options.
    public var country: CountryForm
    /// In which form the next page's address is handed over.
    public var redirect: RedirectRule.Form
    /// What the service answers to the script.
    public var json: JSONAnswer
    /// The GraphQL document.
    public var query: String?
    /// What the service answers, for servers that stand in for it.
    public var answers: VendorAnswers
    /// Sources for the policy's `form-action`, `'self'` among them; empty where nothing is posted.
    public var formOrigins: [String]
    /// Sources for the policy's `connect-src`.
    public var connectOrigins: [String]

    /// Whether the form is only looked at.
    public var isInert: Bool { action == .none }

    /// The `enctype` of the form, where it is not HTML's default.
    public var enctype: String? {
        encoding == .multipart ? "multipart/form-data" : nil
    }

    /// The `action` on one page; `nil` where there is none.
    ///
    /// Values are percent-encoded, so that none of them can change the address's path.
    public func action(on page: PageAtEndpoint) -> String? {
        switch action {
        case .address(let pattern):
            pattern.filled { PercentEncoding.encoded(page.value(of: $0)) }
        case .nextPage: page.nextPath
        case .none: nil
        }
    }
}

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
