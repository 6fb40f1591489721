import CampaignModel
import Templates

/// Makes the heads of one language's pages.
final class HeadMaker: Sendable {
    /// What a page may load and post to.
    enum Policy {
        /// What every page may.
        case plain
        /// That, and to ask for the number of signatures.
        case counting
        /// What is said.
        case own(HTML)
    }

    /// What makes one page's head differ from another's.
    struct Page {
        /// The headline.
        var title: String
        /// A sentence or two; empty where there is none.
        var description = ""
        /// The whole address under which it is to be known; `nil` where it is not to be known.
        var canonical: String?
        /// Whether search engines must not list it, whatever the environment.
        var isNoindex = false
        /// Its translations, itself included.
        var alternates: [LanguageAlternate] = []
        /// What it may load and post to.
        var policy: Policy = .plain
        /// The card that networks show; `nil` for a page that nobody shares.
        var card: HTML?
        /// What it means; `nil` for a page that search engines do not list.
        var meaning: StructuredData?
    }

    let frame: LanguageFrame
    private let plainPolicy: HTML
    private let countingPolicy: HTML
    private let isNoindex: Bool
    private let feed: SearchTags.Feed

    init(_ frame: LanguageFrame, policies: PolicyMaker) {
        self.frame = frame
        plainPolicy = PolicyTags(policy: policies.policy()).html
        countingPolicy = PolicyTags(policy: policies.policy(showsCount: true)).html
        isNoindex = frame.environment.isNoindex
        feed = SearchTags.Feed(title: frame.siteTitle, address: frame.feed)
    }

    /// The head of a page.
    func head(_ page: Page) -> PageHeadTags {
        var writer = MarkupWriter()
        writer.reserve(1024)
        let search = SearchTags(
            description: page.description,
            isNoindex: isNoindex || page.isNoindex,
            canonical: page.canonical,
            alternates: page.alternates,
            feed: feed
        )
        search.write(to: &writer)
        writer.removeLastLineBreak()
        let searchTags = writer.html
        return PageHeadTags(
            title: page.title.isEmpty ? frame.siteTitle : page.title + frame.titleEnd,
            policy: html(of: page.policy),
            searchTags: searchTags,
            socialTags: page.card,
            structuredData: page.meaning.map { html(of: $0, &writer) }
        )
    }

    private func html(of policy: Policy) -> HTML {
        switch policy {
        case .plain: plainPolicy
        case .counting: countingPolicy
        case .own(let tags): tags
        }
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
        at address: String,
        sort: SocialCard.Sort = .website,
        picture: SocialCard.Picture? = nil
    ) -> SocialCard {
        SocialCard(
            sort: sort,
            title: title,
            description: description,
            address: address,
            picture: picture,
            siteTitle: siteTitle,
            locale: language.socialLocale
        )
    }

    /// What a page of this language means.
    func meaning(
        _ sort: StructuredData.Sort,
        _ title: String,
        _ description: String,
        at address: String
    ) -> StructuredData {
        StructuredData(
            sort: sort,
            address: address,
            title: title,
            description: description,
            language: language.tag,
            publisher: publisher
        )
    }
}
