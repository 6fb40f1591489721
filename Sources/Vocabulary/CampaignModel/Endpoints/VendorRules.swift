/// What only some vendors ask for; a site's preset inherits it from the one that it extends.
public struct VendorRules: Sendable, Equatable {
    /// An attribute of the `form` element.
    public struct Attribute: Sendable, Equatable {
        /// The attribute's name.
        public var name: String
        /// Its value.
        public var value: EndpointPattern

        /// Creates an attribute of the `form` element.
        public init(_ name: String, _ value: EndpointPattern) {
            self.name = name
            self.value = value
        }
    }

    /// A value of the endpoint that a campaign may set for itself.
    public enum CampaignValue: String, Sendable, CaseIterable {
        /// The campaign's page at the vendor.
        case page
        /// The campaign's identifier at the vendor.
        case id
    }

    /// Attributes of the `form` element that the vendor's host looks for.
    public var attributes: [Attribute]?
    /// The attribute that names the honeypot to the vendor's host.
    public var honeypotAttribute: String?
    /// The field that is sent once for each required field, holding that field's name.
    public var requiredListField: String?
    /// The GraphQL document of the request.
    public var query: String?
    /// What a campaign may set.
    ///
    /// An `id` that decides who receives the signatures is not among them, since campaigns come from
    /// strangers.
    public var campaignValues: [CampaignValue]?
    /// What the vendor answers, for the local server that stands in for it.
    public var answers: VendorAnswers?

    /// Creates the rules that are given and leaves the others as they are.
    public init(
        attributes: [Attribute]? = nil,
        honeypotAttribute: String? = nil,
        requiredListField: String? = nil,
        query: String? = nil,
        campaignValues: [CampaignValue]? = nil,
        answers: VendorAnswers? = nil
    ) {
        self.attributes = attributes
        self.honeypotAttribute = honeypotAttribute
        self.requiredListField = requiredListField
        self.query = query
        self.campaignValues = campaignValues
        self.answers = answers
    }
}
