import CampaignModel
import Diagnostics
import EndpointContracts
import PageRendering

/// What all pages of a campaign in one language have in common.
struct CampaignFactsOfPage {
    let site: Site
    let campaign: Campaign
    let version: CampaignVersion

    /// The sign form of a page.
    struct Form {
        var endpoint: String
        var postsTo: String?
        var vendorPage: String?
        var vendorID: String?
        var consent: (version: String, words: ManifestConsent)?

        /// Tells a page of it.
        func fill(_ page: inout ManifestPage) {
            page.endpoint = endpoint
            page.postsTo = postsTo
            page.vendorPage = vendorPage
            page.vendorID = vendorID
            page.consent = consent?.version
        }
    }

    /// Tells a page of the campaign.
    func fill(_ page: inout ManifestPage) {
        page.campaign = campaign.name
        page.published = campaign.published
        page.closes = campaign.closes
        page.state =
            switch version.visibility {
            case .draft: "draft"
            case .scheduled: "scheduled"
            case .published: campaign.state.rawValue
            }
        page.donation = campaign.donation.map { ManifestDonation(site.donations[$0]) }
    }

    /// The form, whose contract is known.
    func form(_ reference: VersionReference, _ contract: FormContract, _ source: PageSource) -> Form
    {
        let words = source.formWords(of: reference)
        let tag = site.languages[version.language].tag
        let form = site.forms[campaign.form].form
        return Form(
            endpoint: contract.endpoint,
            postsTo: contract.action(on: source.pageAtEndpoint(reference)),
            vendorPage: campaign.vendorPage == campaign.name ? nil : campaign.vendorPage,
            vendorID: campaign.vendorID,
            consent: (
                words.version,
                ManifestConsent(
                    question: form.asksConsent ? words.consent.question : "",
                    accept: form.asksConsent ? words.consent.accept : "",
                    decline: form.asksConsent ? words.consent.decline : "",
                    notice: form.notice?.text(for: tag)?.value ?? "",
                    privacy: site.settings.organisation.privacyURL?.text(for: tag)?.value ?? ""
                )
            )
        )
    }
}

extension ManifestDonation {
    /// Tells an ask.
    init(_ donation: Donation) {
        self.init(
            url: donation.url,
            currency: donation.currency,
            asks: Dictionary(
                donation.asks.map { ($0.currency, Self.amount($0.hundredths)) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    /// `3` or `2.50`.
    private static func amount(_ hundredths: Int) -> String {
        let (units, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(units)" : "\(units).\(rest < 10 ? "0" : "")\(rest)"
    }
}
