import Diagnostics
import CampaignModel
import Templates

/// A campaign in one language as its petition page, its variants and its share page tell it.
final class Petition: Sendable {
    let title: String
    let ask: String?
    let callToAction: String
    /// The petition page as links inside the site carry it.
    let address: String
    /// The share page as links inside the site carry it.
    let sharePageAddress: String
    let state: ShownState
    let published: ShownDate?
    let updated: ShownDate?
    /// The last day, while signatures are taken.
    let closes: ShownDate?
    let tally: ShownTally?
    let live: LiveCount?
    let donation: DonationLink?
    let targets: [Target]
    let extra: OpenTexts

    init(
        _ campaign: Shared<Campaign>,
        _ version: Shared<CampaignVersion>,
        donation: DonationLink?,
        frame: LanguageFrame
    ) {
        let conventions = frame.conventions
        let words = version.words
        title = words.title.value
        ask = words.ask?.value
        callToAction = words.callToAction?.value ?? frame[.callToAction]
        address = frame.baseURL.relative(version.address)
        sharePageAddress = address + "share/"
        state = ShownState(state: campaign.state, visibility: version.visibility)
        published = campaign.publishedDay.map { ShownDate($0, in: conventions) }
        updated = campaign.updatedDay.map { ShownDate($0, in: conventions) }
        closes =
            campaign.state == .open
            ? campaign.closesDay.map { ShownDate($0, in: conventions) } : nil
        tally = campaign.tally.map { ShownTally($0, in: conventions) }
        live =
            campaign.state == .open
            ? frame.liveCounts.map { LiveCount($0, of: campaign) } : nil
        self.donation = donation
        targets = campaign.facts.targets
        extra = campaign.facts.extra.isEmpty ? .none : OpenTexts(campaign.facts.extra)
    }
}
