import Diagnostics
import CampaignModel

/// A campaign as lists show it.
final class CampaignCard: Sendable {
    let title: String
    /// The petition page as links inside the site carry it.
    let address: String
    let summary: String?
    let callToAction: String
    let image: ShownPicture?
    let state: ShownState
    let signatures: ShownNumber?
    let published: ShownDate?

    init(
        _ campaign: Campaign,
        _ version: CampaignVersion,
        summary: String?,
        showsPicture: Bool = true,
        frame: LanguageFrame
    ) {
        title = version.words.title.value
        address = frame.baseURL.relative(version.address)
        self.summary = summary
        callToAction = version.words.callToAction?.value ?? frame[.callToAction]
        image = showsPicture ? version.image.map { Self.picture($0, frame) } : nil
        state = ShownState(state: campaign.state, visibility: version.visibility)
        signatures = campaign.tally.map { ShownNumber($0.total, in: frame.conventions) }
        published = campaign.publishedDay.map { ShownDate($0, in: frame.conventions) }
    }

    /// Decoration: the title beside it says what the campaign is.
    private static func picture(_ asset: ContentAsset, _ frame: LanguageFrame) -> ShownPicture {
        ShownPicture(asset, alternative: "", loading: .late, baseURL: frame.baseURL)
    }
}
