import CampaignModel

/// Where the script asks for a campaign's number of signatures, and what it does with the answer.
final class LiveCount: Sendable {
    let address: String
    /// What is there already, or the smallest number that is shown: an answer below it is ignored.
    let least: Int
    /// The signatures on paper, which no live number counts.
    let onPaper: Int
    let forms: [CountForm]

    init(_ counts: LiveCounts, of campaign: Shared<Campaign>) {
        address = counts.address(ofPage: campaign.vendorPage)
        least = campaign.tally?.total ?? counts.showFrom
        onPaper = max(campaign.facts.paperSignatures, 0)
        forms = counts.forms
    }
}
