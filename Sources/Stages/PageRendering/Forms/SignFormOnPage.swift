import CampaignModel
import EndpointContracts
import Templates

/// The sign form on one campaign's page.
final class SignFormOnPage: Sendable {
    let parts: SignFormParts
    /// The start tag and everything that travels unseen.
    let open: HTML
    let notice: HTML?

    init(_ parts: SignFormParts, on page: PageAtEndpoint, of campaign: Shared<Campaign>) {
        self.parts = parts
        open = parts.hidden.html(on: page, closes: campaign.closes)
        notice = parts.notice?.html(for: campaign.facts.targets)
    }
}
