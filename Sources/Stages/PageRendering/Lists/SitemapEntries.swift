import CampaignModel

/// Walks through every address that search engines should know.
struct SitemapEntries {
    let source: PageSource

    private var site: Site { source.site }

    /// Hands over each entry, in the order of lists, campaigns, pages.
    func visit(_ add: (Sitemap.Entry) throws -> Void) rethrows {
        let roots = Translations(ofHomeIn: site)
        for language in site.languages {
            try add(entry(language.root, nil, alternates(roots)))
        }
        for listings in site.listings {
            for year in listings.years {
                let translations = Translations(ofYear: year.year, in: site)
                try add(entry(year.address, nil, alternates(translations)))
            }
            for topic in listings.topics {
                let translations = Translations(ofTopic: topic.key, in: site)
                try add(entry(topic.address, nil, alternates(translations)))
            }
        }
        for number in site.campaigns.indices { try visit(campaign: number, add) }
        for page in site.pages {
            let translations = Translations(of: page, in: site)
            try add(entry(page.address, nil, alternates(translations)))
        }
    }

    private func visit(
        campaign number: Int,
        _ add: (Sitemap.Entry) throws -> Void
    ) rethrows {
        // Asked for each field: a campaign or version that is taken out of its list is copied.
        let versions = site.campaigns[number].versions
        let path = site.campaigns[number].path
        let own = later(
            site.campaigns[number].publishedDay,
            site.campaigns[number].updatedDay
        )
        let petitions = alternates(Translations(of: versions, original: path))
        for place in versions.indices {
            let updates = versions[place].updates
            let changed = updates.reduce(own) { later($0, $1.head.date) }
            try add(entry(versions[place].address, changed, petitions))
            for update in updates {
                let translations = Translations(
                    ofUpdate: update.head.name,
                    of: versions,
                    original: path
                )
                try add(entry(update.address, update.head.date, alternates(translations)))
            }
        }
    }

    private func later(_ first: CivilDate?, _ second: CivilDate?) -> CivilDate? {
        guard let first, let second else { return first ?? second }
        return max(first, second)
    }

    private func alternates(_ translations: Translations) -> [LanguageAlternate] {
        translations.alternates(languages: source.languages, baseURL: site.baseURL)
    }

    private func entry(
        _ address: PageAddress,
        _ changed: CivilDate?,
        _ alternates: [LanguageAlternate]
    ) -> Sitemap.Entry {
        Sitemap.Entry(
            address: site.baseURL.absolute(address),
            lastChanged: changed,
            alternates: alternates
        )
    }
}
