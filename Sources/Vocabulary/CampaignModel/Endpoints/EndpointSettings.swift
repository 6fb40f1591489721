public import Diagnostics

/// An entry of `endpoints:` in `site.yaml`.
public struct EndpointSettings: Sendable, Equatable {
    /// The name that campaigns and environments use.
    public var name: String
    /// The preset that it names.
    public var preset: Located<String>
    /// The page at the vendor, for all campaigns that set none.
    public var page: String?
    /// The identifier at the vendor, for all campaigns that set none.
    public var id: String?
    /// Whether the vendor asks supporters to confirm their address.
    public var confirm: Confirmation
    /// The keys of the preset that the endpoint changes, its `url` among them.
    public var keys: Preset
    /// Where the entry is written.
    public var location: SourceLocation

    /// Whether a signature counts at once.
    public enum Confirmation: String, Sendable, CaseIterable {
        /// It counts at once.
        case notNeeded = "none"
        /// The vendor sends an e-mail that the supporter has to answer.
        case email
    }

    /// Creates an endpoint that changes nothing of its preset.
    public init(
        _ name: String,
        preset: Located<String>,
        page: String? = nil,
        id: String? = nil,
        confirm: Confirmation = .notNeeded,
        keys: Preset? = nil,
        location: SourceLocation
    ) {
        self.name = name
        self.preset = preset
        self.page = page
        self.id = id
        self.confirm = confirm
        self.keys = keys ?? Preset(name)
        self.location = location
    }

    /// The keys of an endpoint beside those of a preset.
    public static let keys = ["preset", "page", "id", "confirm"]
}
