import Diagnostics
import CampaignModel
import ShareAddresses
import Templates

extension CampaignPages {
    /// The petition page.
    func petitionPage(_ links: inout ShareLinkWriter) -> PetitionPage {
        PetitionPage(
            frame: petitionFrame(),
            petition: petition,
            share: sharing.links(from: .petition, qrLabel: frame[.qrCode], &links),
            text: petitionText(),
            form: signForm()
        )
    }

    /// A share variant: the petition page with a card of its own.
    func variantPage(_ number: Int, of page: PetitionPage) -> PetitionPage {
        PetitionPage(
            frame: variantFrame(number),
            petition: page.petition,
            share: page.share,
            text: page.text,
            form: page.form
        )
    }

    /// The share page.
    func sharePage(_ links: inout ShareLinkWriter) -> SharePage {
        let needsConfirmation =
            source.site.forms.indices.contains(campaign.form)
            && source.site.forms[campaign.form].endpoint.confirm == .email
        return SharePage(
            frame: shareFrame(),
            petition: petition,
            share: sharing.links(from: .sharePage, qrLabel: frame[.qrCode], &links),
            needsConfirmation: needsConfirmation,
            thanks: version.words.share?.thanks?.value,
            next: version.next.map { reference in
                CampaignCard(
                    reference,
                    of: source,
                    summary: source.site[reference].words.summary?.value,
                    frame: frame
                )
            }
        )
    }

    /// The page of an update.
    func updatePage(_ number: Int) -> UpdatePage {
        let update = version.updates[number]
        var actions = actions
        if case .form = actions.signing {
            actions.signing = .form(address: petition.address + "#sign")
        }
        if case .outcome(_, let words) = actions.signing {
            actions.signing = .outcome(address: petition.address + "#outcome", words: words)
        }
        if actions.shareLinks == "#share" { actions.shareLinks = petition.address + "#share" }
        actions.sourcesPage = petition.address
        return UpdatePage(
            frame: updateFrame(number),
            title: update.head.title.value,
            body: html(of: updates[number], actions),
            published: ShownDate(update.head.date, in: frame.conventions),
            image: update.image.map {
                picture($0, alternative: update.head.imageAlternative?.value)
            },
            campaign: CampaignCard(
                reference,
                of: source,
                summary: summaries.campaign,
                frame: frame
            ),
            extra: OpenTexts(update.head.extra)
        )
    }
}
