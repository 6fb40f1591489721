/// A campaign, or one language of it, that this build does not show.
public struct LeftOut: Sendable, Equatable {
    /// Why it is not shown.
    public enum Reason: Sendable, Equatable {
        /// A draft.
        case draft
        /// Published at a later moment.
        case scheduled(Instant)
        /// Taken down.
        case removed
    }

    /// The campaign's name.
    public var campaign: String
    /// The language that is left out; `nil` where all are.
    public var language: LanguageTag?
    /// The addresses that its pages would have had.
    public var addresses: [PageAddress]
    /// Why.
    public var reason: Reason
    /// The file that says so.
    public var path: String

    /// Creates the description of something left out.
    public init(
        campaign: String,
        language: LanguageTag?,
        addresses: [PageAddress],
        reason: Reason,
        path: String
    ) {
        self.campaign = campaign
        self.language = language
        self.addresses = addresses
        self.reason = reason
        self.path = path
    }
}
