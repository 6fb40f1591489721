import CampaignModel

/// A page's address in each language that has it.
struct Translations {
    /// The numbers of the languages and the addresses, in the site's order.
    var addresses: [(language: Int, address: PageAddress)]
    /// The number of the language that the page was written in.
    var original = 0

    /// The alternates for search engines, with one for who reads none of the languages: the page in
    /// the site's first language where there is one, else in the language that it was written in.
    func alternates(languages: [PageLanguage], baseURL: BaseURL) -> [LanguageAlternate] {
        guard addresses.count > 1 else { return [] }
        var alternates = addresses.map { language, address in
            LanguageAlternate(
                language: languages[language].tag.identifier,
                address: baseURL.absolute(address)
            )
        }
        let fallback =
            addresses.firstIndex { $0.language == 0 }
            ?? addresses.firstIndex { $0.language == original } ?? 0
        alternates.append(
            LanguageAlternate(
                language: LanguageAlternate.fallback,
                address: alternates[fallback].address
            )
        )
        return alternates
    }

    /// The translations of a campaign's petition page.
    init(of versions: [CampaignVersion], original path: String) {
        self.init(of: versions, original: path) { $0.address }
    }

    /// The translations of an update, by its name.
    init(ofUpdate name: String, of versions: [CampaignVersion], original path: String) {
        self.init(of: versions, original: path) { version in
            version.updates.first { $0.head.name == name }?.address
        }
    }

    /// The translations of a page that each version of a campaign has, or lacks.
    ///
    /// - Parameters:
    ///   - versions: The versions of the campaign.
    ///   - path: The file of the original.
    ///   - address: The page's address in a version.
    init(
        of versions: [CampaignVersion],
        original path: String,
        _ address: (CampaignVersion) -> PageAddress?
    ) {
        addresses = []
        // The only version of a campaign has no translations.
        guard versions.count > 1 else { return }
        for number in versions.indices {
            guard let address = address(versions[number]) else { continue }
            addresses.append((versions[number].language, address))
        }
        let original = versions.indices.first { versions[$0].file.path == path }
        self.original = original.map { versions[$0].language } ?? 0
    }

    /// The translations of a year's list.
    init(ofYear year: Int, in site: Site) {
        addresses = site.listings.enumerated().compactMap { number, listings in
            listings.years.first { $0.year == year }.map { (number, $0.address) }
        }
    }

    /// The translations of a topic's list.
    init(ofTopic key: String, in site: Site) {
        addresses = site.listings.enumerated().compactMap { number, listings in
            listings.topics.first { $0.key == key }.map { (number, $0.address) }
        }
    }

    /// The translations of a page of text.
    init(of page: SitePage, in site: Site) {
        addresses = page.versions.map { (site.pages[$0].language, site.pages[$0].address) }
    }

    /// The home pages.
    init(ofHomeIn site: Site) {
        addresses = site.languages.enumerated().map { ($0, $1.root) }
    }

    /// The links of the language picker.
    func others(
        than language: Int,
        languages: [PageLanguage],
        baseURL: BaseURL
    ) -> [LanguageLink] {
        guard addresses.count > 1 else { return [] }
        return addresses.compactMap { other, address in
            guard other != language else { return nil }
            return LanguageLink(language: languages[other], address: baseURL.relative(address))
        }
    }
}
