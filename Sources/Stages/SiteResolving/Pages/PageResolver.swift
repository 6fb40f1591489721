import CampaignModel
import Diagnostics

/// Gives each page its address and its translations.
struct PageResolver {
    let languages: [SiteLanguage]
    let assets: ContentAssets

    /// Adds pages to a site.
    ///
    /// - Parameters:
    ///   - heads: Every page file, sorted by path.
    ///   - site: The site.
    ///   - claims: The site's addresses.
    ///   - diagnostics: What is wrong is appended here.
    func resolve(
        _ heads: [PageHead],
        site: inout Site,
        claims: inout AddressClaims,
        diagnostics: inout [Diagnostic]
    ) {
        let originals = Dictionary(
            heads.filter { $0.language == nil }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var suggestions = NameSuggestions()
        for head in heads {
            guard let original = originals[head.name] else {
                diagnostics.append(
                    .translationWithoutOriginal(
                        name: head.name,
                        path: head.file.path,
                        nearest: suggestions.nearest(
                            to: head.name,
                            in: head.file.path,
                            among: originals.keys
                        )
                    )
                )
                continue
            }
            let tag = head.language ?? languages.first?.tag
            guard let language = languages.firstIndex(where: { $0.tag == tag }) else {
                diagnostics.append(
                    .unknownFileLanguage(
                        head.language,
                        path: head.file.path,
                        known: languages.map(\.tag)
                    )
                )
                continue
            }
            if head.language != nil, language == 0 {
                diagnostics.append(
                    .translationInOriginalLanguage(
                        path: head.file.path,
                        language: languages[0].tag,
                        original: original.file.path
                    )
                )
                continue
            }
            site.pages.append(
                SitePage(
                    head: head,
                    language: language,
                    address: claims.claim(
                        slug: head.slug ?? original.slug,
                        name: head.name,
                        in: languages[language],
                        as: .page,
                        path: head.file.path,
                        diagnostics: &diagnostics
                    ),
                    image: image(of: head, original, &diagnostics)
                )
            )
        }
        linkVersions(of: &site.pages)
    }

    private func image(of head: PageHead, _ original: PageHead, _ diagnostics: inout [Diagnostic])
        -> ContentAsset?
    {
        if head.image != nil || head.language == nil {
            return assets.picture(head.image, beside: head.file, &diagnostics)
        }
        var reportedWithOriginal: [Diagnostic] = []
        return assets.picture(original.image, beside: original.file, &reportedWithOriginal)
    }

    private func linkVersions(of pages: inout [SitePage]) {
        var versions: [String: [Int]] = [:]
        for (number, page) in pages.enumerated() {
            versions[page.head.name, default: []].append(number)
        }
        for number in pages.indices {
            let own = versions[pages[number].head.name] ?? []
            pages[number].versions = own.sorted { pages[$0].language < pages[$1].language }
        }
    }
}
