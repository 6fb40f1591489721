import Diagnostics
import CampaignModel
import EndpointContracts
import Templates

extension CampaignPages {
    /// What only the petition page and its variants show.
    func petitionText() -> PetitionText {
        let words = version.words
        return PetitionText(
            body: html(of: text, actions),
            summary: words.summary?.value,
            image: version.image.map {
                picture(
                    $0,
                    alternative: words.imageAlternative?.value,
                    credit: campaign.facts.imageCredit
                )
            },
            signedBy: words.signedBy?.value,
            outcome: campaign.state.outcome(in: version, frame: frame),
            sources: ShownSource.list(
                campaign.facts.sources,
                anchors: actions.sources,
                citedIn: text.body.holes,
                frame: frame
            ),
            updates: zip(version.updates, summaries.updates).map { update, summary in
                UpdateEntry(
                    title: update.head.title.value,
                    address: frame.baseURL.relative(update.address),
                    published: ShownDate(update.head.date, in: frame.conventions),
                    summary: summary
                )
            },
            topics: topics
        )
    }

    private var topics: [TopicLink] {
        campaign.facts.topics.compactMap { frame.topics[$0.value] }
    }

    /// The form, while signatures are taken.
    func signForm() -> SignFormOnPage? {
        guard let form else { return nil }
        let page = PageAtEndpoint(
            campaign,
            version.address,
            language: frame.language.tag,
            path: petition.address,
            address: address
        )
        return SignFormOnPage(form.parts, on: page, of: campaign)
    }

    /// A body with its holes filled.
    func html(of text: AnsweredBody, _ actions: BodyActions) -> HTML {
        var writer = MarkupWriter()
        var copier = BodyCopier(text, actions: actions, baseURL: frame.baseURL)
        copier.copy(to: &writer)
        writer.removeLastLineBreak()
        return writer.html
    }

    /// A lead picture.
    func picture(
        _ asset: ContentAsset,
        alternative: String?,
        credit: String? = nil
    ) -> ShownPicture {
        ShownPicture(
            asset,
            alternative: alternative ?? "",
            loading: .first,
            credit: credit,
            baseURL: frame.baseURL
        )
    }
}
