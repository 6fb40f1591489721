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
        let campaign = source.site.campaigns[reference.campaign]
        let donation = donations.ask(
            campaign.donation,
            language: campaign.versions[reference.version].language,
            source: source
        )
        let pages = CampaignPages(
            reference,
            text: text,
            updates: updates,
            form: forms.form(for: reference, source: source),
            donation: donation,
            source: source
        )
        let language = pages.version.language
        let petition = pages.petitionPage(&links)
        try write(.campaign, language, CampaignView(page: petition), pages.version.address, emit)
        for number in (pages.version.words.share?.variants ?? []).indices {
            let variant = pages.variantPage(number, of: petition)
            let address = pages.variantAddress(number)
            try write(.campaign, language, CampaignView(page: variant), address, emit)
        }
        let share = pages.sharePage(&links)
        try write(.share, language, ShareView(page: share), pages.version.shareAddress, emit)
        for number in pages.version.updates.indices where number < updates.count {
            let page = pages.updatePage(number)
            let address = pages.version.updates[number].address
            try write(.update, language, UpdateView(page: page), address, emit)
        }
        if let mail {
            let maker = MailMaker(
                campaign: pages.campaign,
                version: pages.version,
                content: mail,
                medium: .web,
                styles: nil,
                ask: donation,
                source: source
            )
            let view = MailView(page: maker.page().page)
            try write(.email, language, view, pages.version.mailAddress, emit)
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
