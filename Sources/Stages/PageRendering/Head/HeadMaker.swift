import CampaignModel
import Templates

/// Makes the heads of one language's pages.
struct HeadMaker: Sendable {
    /// What makes one page's head differ from another's.
    struct Page {
        /// The headline.
        var title: String
        /// A sentence or two; empty where there is none.
        var description = ""
        /// The page's address; `nil` where it is not to be known.
        var canonical: PageAddress?
        /// The whole address of another page under which this one is to be known.
        var canonicalAddress: String?
        /// Whether search engines must not list it, whatever the environment.
        var isNoindex = false
        /// Its translations, itself included.
        var alternates: [LanguageAlternate] = []
        /// What it may load and post to; `nil` for a page without a form.
        var policy: HTML?
        /// The card that networks show; `nil` for a page that nobody shares.
        var card: SocialCard?
        /// What it means; `nil` for a page that search engines do not list.
        var meaning: StructuredData?
    }

    let frame: LanguageFrame
    private let plainPolicy: HTML
    private let isNoindex: Bool

    init(_ frame: LanguageFrame, policies: PolicyMaker) {
        self.frame = frame
        plainPolicy = PolicyTags(policy: policies.policy()).html
        isNoindex = frame.environment.isNoindex
    }

    /// The head of a page.
    func head(_ page: Page) -> PageHeadTags {
        var writer = MarkupWriter()
        writer.reserve(1024)
        let search = SearchTags(
            description: page.description,
            isNoindex: isNoindex || page.isNoindex,
            canonical: page.canonicalAddress ?? page.canonical.map(frame.baseURL.absolute),
            alternates: page.alternates,
            feed: SearchTags.Feed(title: frame.siteTitle, address: frame.feed)
        )
        search.write(to: &writer)
        writer.removeLastLineBreak()
        let searchTags = writer.html
        return PageHeadTags(
            title: page.title.isEmpty ? frame.siteTitle : "\(page.title) – \(frame.siteTitle)",
            policy: page.policy ?? plainPolicy,
            searchTags: searchTags,
            socialTags: page.card.map { html(of: $0, &writer) },
            structuredData: page.meaning.map { html(of: $0, &writer) }
        )
    }

    private func html(of card: SocialCard, _ writer: inout MarkupWriter) -> HTML {
        writer.removeAll()
        card.write(to: &writer)
        writer.removeLastLineBreak()
        return writer.html
    }

    private func html(of meaning: StructuredData, _ writer: inout MarkupWriter) -> HTML {
        writer.removeAll()
        meaning.write(to: &writer)
        return writer.html
    }
}

extension LanguageFrame {
    /// The card of a page of this language.
    func card(
        _ title: String,
        _ description: String,
        at address: PageAddress,
        sort: SocialCard.Sort = .website,
        picture: SocialCard.Picture? = nil
    ) -> SocialCard {
        SocialCard(
            sort: sort,
            title: title,
            description: description,
            address: baseURL.absolute(address),
            picture: picture,
            siteTitle: siteTitle,
            language: language.tag
        )
    }

    /// What a page of this language means.
    func meaning(
        _ sort: StructuredData.Sort,
        _ title: String,
        _ description: String,
        at address: PageAddress
    ) -> StructuredData {
        StructuredData(
            sort: sort,
            address: baseURL.absolute(address),
            title: title,
            description: description,
            language: language.tag,
            organisation: organisation.name,
            home: absoluteHome
        )
    }
}
