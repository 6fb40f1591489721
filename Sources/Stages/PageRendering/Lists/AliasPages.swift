import Diagnostics
import CampaignModel

/// Makes the pages of old addresses.
struct AliasPages {
    let source: PageSource
    /// The titles of the pages that aliases lead to, by the address that links carry.
    private let titles: [String: String]

    init(_ source: PageSource) {
        self.source = source
        let site = source.site
        var titles: [String: String] = [:]
        for redirect in site.redirects where redirect.pageLanguage != nil {
            titles[redirect.to] = ""
        }
        guard !titles.isEmpty else {
            self.titles = [:]
            return
        }
        func note(_ address: PageAddress, _ title: String) {
            let link = site.baseURL.relative(address)
            if titles[link] != nil { titles[link] = title }
        }
        for campaign in site.campaigns {
            for version in campaign.versions {
                note(version.address, version.words.title.value)
                for update in version.updates { note(update.address, update.head.title.value) }
            }
        }
        for page in site.pages { note(page.address, page.head.title.value) }
        self.titles = titles
    }

    /// The page of an alias; `nil` for a redirect that gets none.
    func page(_ redirect: Redirect) -> (language: Int, page: AliasPage)? {
        guard let language = redirect.pageLanguage, source.frames.indices.contains(language) else {
            return nil
        }
        let title = titles[redirect.to] ?? ""
        var writer = MarkupWriter()
        RefreshTag(destination: redirect.to).write(to: &writer)
        return (
            language,
            AliasPage(
                frame: PageFrame(head: head(redirect, title, language), otherLanguages: []),
                refresh: writer.html,
                destination: redirect.to,
                title: title.isEmpty ? redirect.to : title
            )
        )
    }

    private func head(_ redirect: Redirect, _ title: String, _ language: Int) -> PageHeadTags {
        let maker = source.heads[language]
        let origin = redirect.to.hasPrefix("/") ? source.site.baseURL.origin : ""
        let page = HeadMaker.Page(
            title: title,
            canonical: origin + redirect.to,
            isNoindex: true
        )
        return maker.head(page)
    }
}
