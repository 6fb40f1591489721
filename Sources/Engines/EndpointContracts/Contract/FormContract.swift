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
