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

    /// Asks campaign and version where they lie: both have many members, which a copy would count one
    /// by one.
    init(
        _ reference: VersionReference,
        of source: PageSource,
        summary: String?,
        showsPicture: Bool = true,
        frame: LanguageFrame
    ) {
        let number = reference.campaign
        let words = source.site[reference].words
        title = words.title.value
        address = frame.baseURL.relative(source.site[reference].address)
        self.summary = summary
        callToAction = words.callToAction?.value ?? frame[.callToAction]
        image = showsPicture ? source.site[reference].image.map { Self.picture($0, frame) } : nil
        state = ShownState(
            state: source.site.campaigns[number].state,
            visibility: source.site[reference].visibility
        )
        signatures = source.site.campaigns[number].tally.map {
            ShownNumber($0.total, in: frame.conventions)
        }
        published = source.site.campaigns[number].publishedDay.map {
            ShownDate($0, in: frame.conventions)
        }
    }

    /// Decoration: the title beside it says what the campaign is.
    private static func picture(_ asset: ContentAsset, _ frame: LanguageFrame) -> ShownPicture {
        ShownPicture(asset, alternative: "", loading: .late, baseURL: frame.baseURL)
    }
}
