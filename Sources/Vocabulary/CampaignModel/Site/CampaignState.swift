/// Where a campaign stands at the moment of the build.
public enum CampaignState: String, Sendable, CaseIterable {
    /// Signatures are taken.
    case open
    /// The target gave in.
    case won
    /// The target did not.
    case lost
    /// Closed by the writer or by the clock.
    case closed
}
