import CampaignModel
import Templates

/// Makes the lists of one language: home page, archive, topics, and the page for missing addresses.
struct LanguageLists {
    let number: Int
    let source: PageSource
    let summary: (VersionReference) -> CampaignSummaries?

    private var frame: LanguageFrame { source.frames[number] }
    private var head: HeadMaker { source.heads[number] }
    private var listings: Listings { source.site.listings[number] }

    /// The home page.
    var index: IndexPage {
        let translations = Translations(ofHomeIn: source.site)
        let page = HeadMaker.Page(
            title: "",
            canonical: frame.absoluteHome,
            alternates: alternates(translations),
            card: frame.card(frame.siteTitle, "", at: frame.absoluteHome).html,
            meaning: frame.meaning(.webSite, frame.siteTitle, "", at: frame.absoluteHome)
        )
        return IndexPage(
            frame: PageFrame(head: head.head(page), otherLanguages: others(translations)),
            browse: browse,
            featured: listings.featured.map { card($0) },
            newest: listings.open.map { card($0) },
            victories: listings.victories.map { card($0) }
        )
    }

    /// The page of one year, which may be very long: it shows neither pictures nor summaries.
    func archive(_ year: Listings.Year) -> ListPage {
        let translations = Translations(ofYear: year.year, in: source.site)
        let name = String(year.year)
        return ListPage(
            frame: listFrame(name, at: year.address, translations),
            browse: browse,
            name: name,
            campaigns: year.campaigns.map { card($0, isShort: true) }
        )
    }

    /// A topic's page.
    func topic(_ topic: Listings.Topic) -> ListPage {
        let translations = Translations(ofTopic: topic.key, in: source.site)
        return ListPage(
            frame: listFrame(topic.title, at: topic.address, translations),
            browse: browse,
            name: topic.title,
            campaigns: topic.campaigns.map { card($0) }
        )
    }

    /// The page that a host shows where there is none.
    var notFound: NotFoundView {
        let translations = Translations(ofHomeIn: source.site)
        let page = HeadMaker.Page(title: frame[.notFoundTitle], isNoindex: true)
        return NotFoundView(
            frame: PageFrame(head: head.head(page), otherLanguages: others(translations))
        )
    }

    private func listFrame(
        _ title: String,
        at address: PageAddress,
        _ translations: Translations
    ) -> PageFrame {
        let address = frame.baseURL.absolute(address)
        let page = HeadMaker.Page(
            title: title,
            canonical: address,
            alternates: alternates(translations),
            card: frame.card(title, "", at: address).html,
            meaning: frame.meaning(.webPage, title, "", at: address)
        )
        return PageFrame(head: head.head(page), otherLanguages: others(translations))
    }

    private var browse: BrowseLinks {
        BrowseLinks(
            topics: listings.topics.map {
                TopicLink(name: $0.title, address: frame.baseURL.relative($0.address))
            },
            years: listings.years.map {
                YearLink(year: String($0.year), address: frame.baseURL.relative($0.address))
            }
        )
    }

    private func card(_ reference: VersionReference, isShort: Bool = false) -> CampaignCard {
        CampaignCard(
            reference,
            of: source,
            summary: isShort ? nil : summary(reference)?.campaign,
            showsPicture: !isShort,
            frame: frame
        )
    }

    private func alternates(_ translations: Translations) -> [LanguageAlternate] {
        translations.alternates(languages: source.languages, baseURL: frame.baseURL)
    }

    private func others(_ translations: Translations) -> [LanguageLink] {
        translations.others(than: number, languages: source.languages, baseURL: frame.baseURL)
    }
}
