import CampaignModel

/// A page's address in each language that has it.
struct Translations {
    /// The numbers of the languages and the addresses, in the site's order.
    var addresses: [(language: Int, address: PageAddress)]

    /// The alternates for search engines, with one for who reads none of the languages: the one in
    /// the site's first language where there is one.
    func alternates(languages: [PageLanguage], baseURL: BaseURL) -> [LanguageAlternate] {
        guard addresses.count > 1 else { return [] }
        var alternates = addresses.map { language, address in
            LanguageAlternate(
                language: languages[language].tag.identifier,
                address: baseURL.absolute(address)
            )
        }
        alternates.append(
            LanguageAlternate(language: LanguageAlternate.fallback, address: alternates[0].address)
        )
        return alternates
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
