public import CampaignModel
import ShareAddresses
import Templates

/// Renders pages one after the other in memory that is used again; each worker owns a renderer.
///
/// Every page is handed to `emit` with its address; the bytes are valid during the call.
public struct PageRenderer: ~Copyable {
    let source: PageSource
    private let programs: PagePrograms
    private var renderer = Renderer()
    private var forms = FormCache()
    private var donations = DonationCache()
    private var links = ShareLinkWriter()

    /// Creates a renderer for a build's pages.
    public init(_ source: PageSource, programs: PagePrograms) {
        self.source = source
        self.programs = programs
    }

    /// Renders the pages of a campaign in one language: petition page, variants, share page, updates,
    /// the e-mail's web version.
    ///
    /// - Parameters:
    ///   - reference: The campaign and its language.
    ///   - text: The campaign's body.
    ///   - updates: The updates' bodies, in the order of `CampaignVersion.updates`.
    ///   - mail: The e-mail's texts, where there is one.
    ///   - emit: Takes each page.
    /// - Returns: What lists will show of the bodies.
    /// - Throws: What `emit` throws.
    public mutating func renderCampaign(
        _ reference: VersionReference,
        text: AnsweredBody,
        updates: [AnsweredBody],
        mail: MailContent? = nil,
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws -> CampaignSummaries {
        let campaign = Shared(source.site.campaigns[reference.campaign])
        let version = Shared(campaign.versions[reference.version])
        let language = version.language
        let donation = donations.ask(campaign.donation, language: language, source: source)
        let pages = CampaignPages(
            reference,
            campaign,
            version,
            text: text,
            updates: updates,
            form: forms.form(of: campaign, language: language, source: source),
            donation: donation,
            source: source
        )
        let petition = pages.petitionPage(&links)
        try write(.campaign, language, CampaignView(page: petition), version.address, emit)
        for number in (version.words.share?.variants ?? []).indices {
            let variant = pages.variantPage(number, of: petition)
            let address = pages.variantAddress(number)
            try write(.campaign, language, CampaignView(page: variant), address, emit)
        }
        let share = pages.sharePage(&links)
        try write(.share, language, ShareView(page: share), version.shareAddress, emit)
        for number in version.updates.indices where number < updates.count {
            let page = pages.updatePage(number)
            let address = version.updates[number].address
            try write(.update, language, UpdateView(page: page), address, emit)
        }
        if let mail {
            let maker = MailMaker(
                campaign: campaign,
                version: version,
                content: mail,
                medium: .web,
                styles: nil,
                ask: donation,
                source: source
            )
            let view = MailView(page: maker.page().page)
            try write(.email, language, view, version.mailAddress, emit)
        }
        return pages.summaries
    }

    /// Renders a page of `content/pages/`.
    ///
    /// - Parameters:
    ///   - number: The number of the page in `Site.pages`.
    ///   - text: Its body.
    ///   - emit: Takes the page.
    /// - Throws: What `emit` throws.
    public mutating func renderPage(
        _ number: Int,
        text: AnsweredBody,
        emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        let page = source.site.pages[number]
        let maker = SiteTextPage(page: page, text: text, source: source)
        let view = TextPageView(page: maker.textPage)
        try write(.page, page.language, view, page.address, emit)
    }

    /// Renders one page and hands it out.
    mutating func write(
        _ type: PageType,
        _ language: Int,
        _ view: some View,
        _ address: PageAddress,
        _ emit: (PageAddress, Span<UInt8>) throws -> Void
    ) throws {
        try renderer.withPage(programs[type, language], views: [view]) { try emit(address, $0) }
    }
}
