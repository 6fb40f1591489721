public import CampaignModel

/// One petition page as an endpoint sees it: what fills the patterns of a contract.
public struct PageAtEndpoint: Sendable, Equatable {
    /// The campaign's NAME.
    public var campaign: String
    /// The campaign's page at the vendor.
    public var page: String
    /// The campaign's identifier at the vendor.
    public var id: String?
    /// The campaign's slug in the page's language.
    public var slug: String
    /// The page's language.
    public var language: LanguageTag
    /// The absolute address of the petition page.
    public var address: String
    /// The absolute address of the page that follows a signature, an entry of the address table.
    public var nextAddress: String
    /// The path of that page, as links on the site have it.
    public var nextPath: String

    /// Creates what fills the patterns of a contract.
    public init(
        campaign: String,
        page: String,
        id: String?,
        slug: String,
        language: LanguageTag,
        address: String,
        nextAddress: String,
        nextPath: String
    ) {
        self.campaign = campaign
        self.page = page
        self.id = id
        self.slug = slug
        self.language = language
        self.address = address
        self.nextAddress = nextAddress
        self.nextPath = nextPath
    }

    /// The text that stands for a placeholder.
    public func value(of placeholder: EndpointPattern.Placeholder) -> String {
        switch placeholder {
        case .id: id ?? ""
        case .page: page
        case .campaign: campaign
        case .slug: slug
        case .language: language.identifier
        case .pageAddress: address
        case .nextAddress: nextAddress
        case .nextPath: nextPath
        }
    }
}
