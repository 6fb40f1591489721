import Diagnostics
import CampaignModel
import Templates

/// Makes the pages of a campaign in one language from its facts, words and bodies.
final class CampaignPages {
    let reference: VersionReference
    let campaign: Shared<Campaign>
    let version: Shared<CampaignVersion>
    let source: PageSource
    let frame: LanguageFrame
    let summaries: CampaignSummaries

    let petition: Petition
    let text: AnsweredBody
    let updates: [AnsweredBody]
    let form: FormCache.Entry?
    let sharing: CampaignSharing
    let actions: BodyActions
    let translations: Translations
    /// The petition page's whole address.
    let address: String
    let card: SocialCard
    /// The card of the petition page and the share page.
    let cardTags: HTML

    init(
        _ reference: VersionReference,
        _ campaign: Shared<Campaign>,
        _ version: Shared<CampaignVersion>,
        text: AnsweredBody,
        updates: [AnsweredBody],
        form: FormCache.Entry?,
        donation: DonationAsk?,
        source: PageSource
    ) {
        let frame = source.frames[version.language]
        self.reference = reference
        self.campaign = campaign
        self.version = version
        self.source = source
        self.frame = frame
        self.text = text
        self.updates = updates
        self.form = form
        address = source.site.baseURL.absolute(version.address)
        sharing = CampaignSharing(version, at: address, baseURL: source.site.baseURL)
        petition = Petition(campaign, version, donation: donation?.usual, frame: frame)
        actions = Self.actions(petition, campaign, version, donation, sharing, frame)
        summaries = CampaignSummaries(
            campaign: Self.summary(version.words.summary?.value, text.body),
            updates: zip(version.updates, updates).map {
                Self.summary($0.head.summary?.value, $1.body)
            }
        )
        translations = Translations(of: campaign.versions, original: campaign.path)
        card = Self.card(of: version, at: address, summary: summaries.campaign, frame: frame)
        cardTags = card.html
    }

    /// The address of a share variant's page.
    func variantAddress(_ number: Int) -> PageAddress {
        let name = version.words.share?.variants[number].name.value ?? ""
        return version.value.variantAddress(name)
    }

    /// The written summary, else the first paragraph, cut at a word.
    static func summary(_ written: String?, _ body: Body) -> String {
        written ?? TextCut.shortened(body.firstParagraph)
    }

    private static func actions(
        _ petition: Petition,
        _ campaign: Shared<Campaign>,
        _ version: Shared<CampaignVersion>,
        _ ask: DonationAsk?,
        _ sharing: CampaignSharing,
        _ frame: LanguageFrame
    ) -> BodyActions {
        BodyActions(
            signing: petition.state.isOpen
                ? .form(address: "#sign")
                : .outcome(address: "#outcome", words: frame[.seeWhatHappened]),
            shareLinks: version.channels.isEmpty ? petition.sharePageAddress : "#share",
            shareAddress: { channel in
                switch channel {
                case .copy, .native, .qr: nil
                default: sharing.address(channel, from: .petition)
                }
            },
            donation: ask,
            sources: SourceAnchors(campaign.facts.sources)
        )
    }
}
