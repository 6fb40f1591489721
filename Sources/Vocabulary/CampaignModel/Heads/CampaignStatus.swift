/// What the writer says of a campaign's life; `published` and `closes` say the rest.
public enum CampaignStatus: String, Sendable, CaseIterable {
    /// Signatures are taken unless `closes` has passed.
    case active
    /// Not to be shown yet.
    case draft
    /// The target gave in.
    case won
    /// The target did not.
    case lost
    /// Over, with an outcome of another sort.
    case closed
    /// Taken down: the address answers 410 where the host can.
    case removed
}
