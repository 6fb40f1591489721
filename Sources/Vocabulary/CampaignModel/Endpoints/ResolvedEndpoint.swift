public import Diagnostics

/// An endpoint with every key decided: where signatures go and what they look like there.
public struct ResolvedEndpoint: Sendable, Equatable {
    /// Where a form posts.
    public enum Destination: Sendable, Equatable {
        /// An absolute address, or one that begins with `/` where the preview receives signatures.
        case address(EndpointPattern)
        /// The page that the supporter goes to afterwards, whose host receives the signature.
        case nextPage
        /// Nowhere: a preview that is only looked at.
        case nowhere
    }

    /// Where one key came from.
    public struct KeyOrigin: Sendable, Equatable {
        /// The key's path, such as `consent.effect`.
        public var key: String
        /// The preset that sets it; `nil` where the endpoint itself does.
        public var preset: String?
        /// Where it is written; `nil` for Placard's own presets.
        public var location: SourceLocation?

        /// Creates the origin of a key.
        public init(key: String, preset: String?, location: SourceLocation?) {
            self.key = key
            self.preset = preset
            self.location = location
        }
    }

    /// The endpoint's name in `site.yaml`.
    public var name: String
    /// The presets that made it, the nearest first.
    public var presets: [String]
    /// All keys, merged.
    public var keys: Preset
    /// Where its forms post.
    public var destination: Destination
    /// Whether supporters have to confirm their address.
    public var confirm: EndpointSettings.Confirmation
    /// The page at the vendor, for campaigns that set none.
    public var page: String?
    /// The identifier at the vendor, for campaigns that set none.
    public var id: String?
    /// Where each key came from, ordered by key.
    public var keyOrigins: [KeyOrigin]
    /// Where the endpoint is written.
    public var location: SourceLocation

    /// Creates an endpoint whose keys are decided.
    public init(
        name: String,
        presets: [String],
        keys: Preset,
        destination: Destination,
        confirm: EndpointSettings.Confirmation,
        page: String?,
        id: String?,
        keyOrigins: [KeyOrigin] = [],
        location: SourceLocation
    ) {
        self.name = name
        self.presets = presets
        self.keys = keys
        self.destination = destination
        self.confirm = confirm
        self.page = page
        self.id = id
        self.keyOrigins = keyOrigins
        self.location = location
    }

    /// How signatures reach the service.
    public var kind: EndpointKind { keys.kind ?? .form }
    /// How they are encoded.
    public var encoding: FormEncoding { keys.encoding ?? .urlencoded }
    /// How countries are written.
    public var country: CountryForm { keys.country ?? .iso2 }
    /// What declining the consent question does there.
    public var consentEffect: ConsentFields.Effect { keys.consent.effect ?? .recorded }
    /// In which form the next page's address is handed over.
    public var redirect: RedirectRule.Form { keys.redirect.form ?? .nowhere }
    /// What the service answers.
    public var answers: VendorAnswers { keys.vendor.answers ?? VendorAnswers() }
    /// The honeypot's name, where the service has one.
    public var honeypot: String? { keys.honeypot?.name }
    /// What a campaign may set for itself.
    public var campaignValues: [VendorRules.CampaignValue] { keys.vendor.campaignValues ?? [] }
}
