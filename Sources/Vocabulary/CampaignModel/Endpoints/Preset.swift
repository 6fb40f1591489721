public import Diagnostics

/// What a form service wants, as one of Placard's own presets or the site's `presets:` say it.
///
/// Every key may be missing: it is then as the extended preset has it.
public struct Preset: Sendable, Equatable {
    /// The name that endpoints use.
    public var name: String
    /// The preset that this one changes.
    public var extends: String?
    /// How signatures reach the service.
    public var kind: EndpointKind?
    /// Where they are sent.
    public var url: EndpointPattern?
    /// How they are encoded.
    public var encoding: FormEncoding?
    /// What the service calls the form's fields.
    public var fields: [FieldMapping] = []
    /// How it wants countries to be written: `values: {country: …}`.
    public var country: CountryForm?
    /// What every signature carries.
    public var hidden: [HiddenField] = []
    /// How the answer to the consent question travels.
    public var consent = ConsentFields()
    /// Where the service keeps how a supporter came.
    public var tracking = TrackingFields()
    /// The field that only robots fill in.
    public var honeypot: VendorName?
    /// How the service is told where to go next.
    public var redirect = RedirectRule()
    /// The field of the address to go to after a refusal.
    public var errorRedirect: VendorName?
    /// What the service answers to the script.
    public var json = JSONAnswer()
    /// Further hosts that its answers pass.
    public var origins = FurtherOrigins()
    /// What only this vendor asks for; not a key of `site.yaml`.
    public var vendor = VendorRules()
    /// Where it is written; `nil` for Placard's own.
    public var location: SourceLocation?
    /// Where its keys are written, by their path, such as `consent.effect`.
    public var ranges: [String: SourceRange] = [:]

    /// Creates a preset without any key.
    public init(_ name: String) {
        self.name = name
    }

    /// The keys that `presets:` and `endpoints:` of `site.yaml` know, apart from an endpoint's own.
    public static let keys = [
        "extends", "kind", "url", "encoding", "fields", "values", "hidden", "consent", "tracking",
        "honeypot", "redirect", "error_redirect", "json", "origins",
    ]

    /// Where a key is written, or the nearest place above it that is known.
    public func location(of key: String) -> SourceLocation? {
        guard let location else { return nil }
        var path = key[...]
        while true {
            if let range = ranges[String(path)] {
                return SourceLocation(path: location.path, range: range)
            }
            guard let dot = path.lastIndex(of: ".") else { return location }
            path = path[..<dot]
        }
    }
}
