import CampaignModel
import Diagnostics
import Templates

/// Makes a campaign's e-mail in one language from its facts, words and texts.
struct MailMaker {
    let campaign: Shared<Campaign>
    let version: Shared<CampaignVersion>
    let content: MailContent
    let medium: MailMedium
    /// The rules for elements; `nil` for the web version.
    let styles: StyleRules?
    /// The donation ask of the segment or language.
    let ask: DonationAsk?
    let source: PageSource

    private var frame: LanguageFrame { source.frames[version.language] }
    private var mail: CampaignMail { version.mailOrOwnText }

    /// The mail and its links.
    func page() -> (page: MailPage, links: [MailLink]) {
        var composer = MailComposer(medium: medium, actions: actions, links: MailLinks())
        var markup = MailMarkup(medium: medium, language: frame.language.tag, styles: styles)
        var plain = MailPlainText(medium: medium)
        func text(_ text: AnsweredMailBody) -> MailPage.Text {
            let pieces = composer.pieces(of: text)
            return MailPage.Text(html: markup.html(of: pieces), plain: plain.text(of: pieces))
        }
        var draft = MailDraft()
        draft.title = version.words.title.value
        if medium != .web, version.mail != nil {
            draft.webAddress = address(
                composer.links.own(
                    composer.actions.address(version.mailAddress),
                    "web",
                    words: frame[.mailInBrowser]
                ),
                of: composer
            )
        }
        draft.intro = content.intro.map(text)
        addOpening(to: &draft, &composer, &markup)
        draft.body = text(content.body)
        draft.signedBy = version.words.signedBy?.value
        draft.sources = campaign.facts.sources.map { source in
            _ = composer.links.other(source.url, "information", words: source.title)
            return MailPage.Source(source, frame: frame)
        }
        draft.about = content.about.map(text)
        draft.donation = ask?.usual.map { usual in
            let link = composer.links.own(
                usual.address,
                "donate",
                words: frame.donateButton(usual.amount)
            )
            return DonationLink(
                address: address(link, of: composer),
                amount: usual.amount,
                asks: ""
            )
        }
        draft.preheader =
            content.preheader.isEmpty || medium == .web
            ? nil : markup.html(ofLine: content.preheader)
        addEnding(to: &draft, &composer)
        draft.notes = plain.notes
        return (MailPage(draft), composer.links.all)
    }

    /// The subject as its sender takes it: the title where none is written.
    func subject() -> String {
        let subject = MailPlainText(medium: medium).text(ofLine: content.subject)
        return subject.isEmpty ? version.words.title.value : subject
    }

    private func address(_ link: Int, of composer: MailComposer) -> String {
        composer.links.all[link].address
    }

    /// The ask and its button, or what happened; then the lead picture.
    private func addOpening(
        to draft: inout MailDraft,
        _ composer: inout MailComposer,
        _ markup: inout MailMarkup
    ) {
        let isOpen = campaign.state == .open
        draft.ask = isOpen ? version.words.ask?.value : nil
        draft.outcome = isOpen ? nil : campaign.state.outcome(in: version, frame: frame)
        draft.buttonWords =
            isOpen
            ? version.words.callToAction?.value ?? frame[.callToAction] : frame[.seeWhatHappened]
        let button = composer.links.own(
            composer.actions.signing.address,
            "button",
            style: .button,
            words: draft.buttonWords
        )
        draft.buttonAddress = address(button, of: composer)
        guard let image = version.image else { return }
        let picture = MailPicture(
            image,
            alternative: version.words.imageAlternative?.value ?? "",
            composer.actions
        )
        let link = composer.links.own(
            composer.actions.signing.address,
            "picture",
            words: picture.alternative
        )
        draft.image = ShownPicture(
            element: markup.html(of: picture, linkedTo: composer.links.all[link]),
            credit: campaign.facts.imageCredit
        )
    }

    private func addEnding(to draft: inout MailDraft, _ composer: inout MailComposer) {
        draft.recipientEmail = medium.text(RecipientTag(.email))
        if let unsubscribe = medium.unsubscribeAddress {
            _ = composer.links.other(
                unsubscribe,
                "unsubscribe",
                words: frame[.mailUnsubscribe]
            )
            draft.unsubscribeAddress = unsubscribe
        }
        if let styles, !styles.atRules.isEmpty {
            var bytes = Array("<style>\n".utf8)
            bytes += styles.atRules.utf8
            draft.styles = HTML(escaped: bytes + "\n</style>".utf8)
        }
        if medium == .web {
            draft.webHead = source.heads[version.language].head(
                HeadMaker.Page(title: version.words.title.value, isNoindex: true)
            )
        }
    }

    private var actions: MailComposer.Actions {
        let baseURL = source.site.baseURL
        let origin = medium == .web ? "" : baseURL.origin
        let petition = origin + baseURL.relative(version.address)
        let sharing = CampaignSharing(
            version,
            at: baseURL.absolute(version.address),
            baseURL: baseURL
        )
        return MailComposer.Actions(
            signing: campaign.state == .open
                ? (petition + "#sign", nil) : (petition + "#outcome", frame[.seeWhatHappened]),
            sharePage: origin + baseURL.relative(version.shareAddress),
            shareAddress: { channel in
                switch channel {
                case .copy, .native, .qr: nil
                default: sharing.address(channel, from: .email)
                }
            },
            donation: ask,
            sources: campaign.facts.sources.map(\.url),
            textPage: mail.hasOwnText
                ? origin + baseURL.relative(version.mailAddress) : petition,
            baseURL: baseURL,
            origin: origin
        )
    }
}

extension MailPage.Source {
    /// A source of a campaign.
    init(_ source: CitedSource, frame: LanguageFrame) {
        let date = source.date.map { ShownDate($0, in: frame.conventions).text }
        let known = [source.publisher, date].compactMap(\.self)
        title = source.title
        address = source.url
        details = known.isEmpty ? nil : known.joined(separator: " · ")
        languageTag = (source.language ?? frame.language.tag).identifier
    }
}

extension CampaignState {
    /// What happened, in words; `nil` while signatures are taken.
    func outcome(in version: Shared<CampaignVersion>, frame: LanguageFrame) -> String? {
        switch self {
        case .open: nil
        case .won: version.words.outcome?.value ?? frame[.outcomeWon]
        case .lost: version.words.outcome?.value ?? frame[.outcomeLost]
        case .closed: version.words.outcome?.value ?? frame[.outcomeClosed]
        }
    }
}
