import Diagnostics
import CampaignModel

extension CampaignPages {
    private var head: HeadMaker { source.heads[version.language] }

    private var isUnpublished: Bool { petition.state.isDraft || petition.state.isScheduled }

    private var policy: HeadMaker.Policy {
        guard text.body.videos.isEmpty else {
            let policy = source.policies.policy(
                form: form?.parts.contract,
                showsCount: true,
                videos: text.body.videos
            )
            return .own(PolicyTags(policy: policy).html)
        }
        return form.map { .own($0.policy) } ?? .counting
    }

    /// The petition page's head and languages.
    func petitionFrame() -> PageFrame {
        let page = HeadMaker.Page(
            title: petition.title,
            description: summaries.campaign,
            canonical: address,
            isNoindex: isUnpublished,
            alternates: translations.alternates(
                languages: source.languages,
                baseURL: frame.baseURL
            ),
            policy: policy,
            card: cardTags,
            meaning: meaning
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    /// A variant's: its card is its own, its canonical address the petition's.
    func variantFrame(_ number: Int) -> PageFrame {
        var card = card
        if let variant = version.words.share?.variants[number] {
            card.title = variant.title?.value ?? card.title
            card.description = variant.description?.value ?? card.description
        }
        card.address = frame.baseURL.absolute(variantAddress(number))
        if version.variantImages.indices.contains(number), version.variantImages[number] != nil {
            card.picture = version.value.socialPicture(ofVariant: number).map {
                Self.cardPicture($0, alternative: card.title, baseURL: frame.baseURL)
            }
        }
        let page = HeadMaker.Page(
            title: petition.title,
            description: summaries.campaign,
            canonical: address,
            isNoindex: isUnpublished,
            policy: policy,
            card: card.html
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    /// The share page's: not listed anywhere, its card the petition's.
    func shareFrame() -> PageFrame {
        let page = HeadMaker.Page(
            title: "\(frame[.sharePageTitle]) – \(petition.title)",
            description: summaries.campaign,
            isNoindex: true,
            policy: .counting,
            card: cardTags
        )
        let shares = Translations(of: campaign.versions, original: campaign.path) {
            $0.shareAddress
        }
        return PageFrame(head: head.head(page), otherLanguages: others(shares))
    }

    /// An update's.
    func updateFrame(_ number: Int) -> PageFrame {
        let update = version.updates[number]
        let translations = Translations(
            ofUpdate: update.head.name,
            of: campaign.versions,
            original: campaign.path
        )
        let title = update.head.title.value
        let address = frame.baseURL.absolute(update.address)
        var meaning = frame.meaning(.article, title, summaries.updates[number], at: address)
        meaning.published = update.head.date.iso
        meaning.image = update.image.map { frame.baseURL.absolute($0.address) }
        let picture = update.image.map {
            SocialCard.Picture(
                address: frame.baseURL.absolute($0.address),
                width: $0.width,
                height: $0.height,
                alternative: update.head.imageAlternative?.value ?? ""
            )
        }
        let videos = updates[number].body.videos
        let page = HeadMaker.Page(
            title: title,
            description: summaries.updates[number],
            canonical: address,
            isNoindex: isUnpublished,
            alternates: translations.alternates(
                languages: source.languages,
                baseURL: frame.baseURL
            ),
            policy: videos.isEmpty
                ? .plain : .own(PolicyTags(policy: source.policies.policy(videos: videos)).html),
            card: frame.card(
                title,
                summaries.updates[number],
                at: address,
                sort: .article,
                picture: picture ?? card.picture
            ).html,
            meaning: meaning
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    private func others(_ translations: Translations) -> [LanguageLink] {
        translations.others(
            than: version.language,
            languages: source.languages,
            baseURL: frame.baseURL
        )
    }

    /// The card of the petition page.
    static func card(
        of version: Shared<CampaignVersion>,
        at address: String,
        summary: String,
        frame: LanguageFrame
    ) -> SocialCard {
        let share = version.words.share
        let title = share?.title?.value ?? version.words.title.value
        let isLeadPicture = version.shareImage == version.image
        let words = isLeadPicture ? version.words.imageAlternative?.value : nil
        return frame.card(
            title,
            share?.description?.value ?? summary,
            at: address,
            picture: version.socialPicture.map {
                cardPicture($0, alternative: words ?? title, baseURL: frame.baseURL)
            }
        )
    }

    private static func cardPicture(
        _ picture: SocialPicture,
        alternative: String,
        baseURL: BaseURL
    ) -> SocialCard.Picture {
        SocialCard.Picture(
            address: picture.absoluteAddress(at: baseURL),
            width: picture.asset.width,
            height: picture.asset.height,
            alternative: alternative
        )
    }

    private var meaning: StructuredData {
        var meaning = frame.meaning(
            .webPage,
            petition.title,
            summaries.campaign,
            at: address
        )
        meaning.image = version.image.map { frame.baseURL.absolute($0.address) }
        meaning.published = campaign.publishedDay?.iso
        meaning.updated = campaign.updatedDay?.iso
        return meaning
    }
}
