/// What lists and the feed show of a version's bodies, kept when its pages are rendered.
public struct CampaignSummaries: Sendable, Equatable {
    /// The campaign's summary, else its first paragraph, cut.
    public var campaign: String
    /// The same of each update, in the order of `CampaignVersion.updates`.
    public var updates: [String]

    /// Creates summaries.
    public init(campaign: String, updates: [String] = []) {
        self.campaign = campaign
        self.updates = updates
    }
}
