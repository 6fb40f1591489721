import CampaignModel
import Diagnostics
import EndpointContracts
import ShareAddresses
import Templates

extension CampaignPages {
    private var head: HeadMaker { source.heads[version.language] }

    private var isUnpublished: Bool { petition.state.isDraft || petition.state.isScheduled }

    private var policy: HTML? {
        guard text.body.videos.isEmpty else {
            let policy = source.policies.policy(
                form: form?.parts.contract,
                showsCount: true,
                videos: text.body.videos
            )
            return PolicyTags(policy: policy).html
        }
        return form?.policy
    }

    /// The petition page's head and languages.
    func petitionFrame() -> PageFrame {
        let page = HeadMaker.Page(
            title: petition.title,
            description: summaries.campaign,
            canonical: version.address,
            isNoindex: isUnpublished,
            alternates: translations.alternates(
                languages: source.languages,
                baseURL: frame.baseURL
            ),
            policy: policy,
            card: petitionCard,
            meaning: meaning
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    /// A variant's: its card is its own, its canonical address the petition's.
    func variantFrame(_ number: Int) -> PageFrame {
        var card = petitionCard
        if let variant = version.words.share?.variants[number] {
            card.title = variant.title?.value ?? card.title
            card.description = variant.description?.value ?? card.description
        }
        card.address = frame.baseURL.absolute(variantAddress(number))
        if version.variantImages.indices.contains(number), version.variantImages[number] != nil {
            card.picture = version.socialPicture(ofVariant: number).map {
                cardPicture($0, alternative: card.title)
            }
        }
        let page = HeadMaker.Page(
            title: petition.title,
            description: summaries.campaign,
            canonical: version.address,
            isNoindex: isUnpublished,
            policy: policy,
            card: card
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    /// The share page's: not listed anywhere, its card the petition's.
    func shareFrame() -> PageFrame {
        let page = HeadMaker.Page(
            title: "\(frame[.sharePageTitle]) – \(petition.title)",
            description: summaries.campaign,
            isNoindex: true,
            card: petitionCard
        )
        let shares = Translations(
            addresses: campaign.versions.map { ($0.language, $0.shareAddress) }
        )
        return PageFrame(head: head.head(page), otherLanguages: others(shares))
    }

    /// An update's.
    func updateFrame(_ number: Int) -> PageFrame {
        let update = version.updates[number]
        let name = update.head.name
        let translations = Translations(
            addresses: campaign.versions.compactMap { version in
                version.updates.first { $0.head.name == name }.map {
                    (version.language, $0.address)
                }
            }
        )
        let title = update.head.title.value
        var meaning = frame.meaning(.article, title, summaries.updates[number], at: update.address)
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
            canonical: update.address,
            isNoindex: isUnpublished,
            alternates: translations.alternates(
                languages: source.languages,
                baseURL: frame.baseURL
            ),
            policy: videos.isEmpty
                ? nil : PolicyTags(policy: source.policies.policy(videos: videos)).html,
            card: frame.card(
                title,
                summaries.updates[number],
                at: update.address,
                sort: .article,
                picture: picture ?? petitionCard.picture
            ),
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

    private var petitionCard: SocialCard {
        let share = version.words.share
        let title = share?.title?.value ?? petition.title
        let isLeadPicture = version.shareImage == version.image
        let words = isLeadPicture ? version.words.imageAlternative?.value : nil
        return frame.card(
            title,
            share?.description?.value ?? summaries.campaign,
            at: version.address,
            picture: version.socialPicture.map { cardPicture($0, alternative: words ?? title) }
        )
    }

    private func cardPicture(
        _ picture: SocialPicture,
        alternative: String
    ) -> SocialCard.Picture {
        SocialCard.Picture(
            address: picture.absoluteAddress(at: frame.baseURL),
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
            at: version.address
        )
        meaning.image = version.image.map { frame.baseURL.absolute($0.address) }
        meaning.published = campaign.publishedDay?.iso
        meaning.updated = campaign.updatedDay?.iso
        return meaning
    }
}
