import CampaignModel
import Diagnostics

/// Gives each update to its campaign's version in its language.
struct UpdateResolver {
    let languages: [SiteLanguage]
    let assets: ContentAssets
    let clock: SiteClock

    /// Gives updates to the site's campaigns, newest first.
    ///
    /// - Parameters:
    ///   - heads: Every update.
    ///   - names: The names of all campaigns, those that are left out too.
    ///   - site: The site, whose campaigns are resolved.
    ///   - claims: The site's addresses.
    ///   - diagnostics: What is wrong is appended here.
    func resolve(
        _ heads: [UpdateHead],
        names: Set<String>,
        site: inout Site,
        claims: inout AddressClaims,
        diagnostics: inout [Diagnostic]
    ) {
        guard !heads.isEmpty else { return }
        let numbers = Dictionary(
            site.campaigns.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let originals = Dictionary(
            heads.filter { $0.language == nil }.map { ($0.campaign + "/" + $0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let leftOut = site.leftOut
        var suggestions = NameSuggestions()
        for head in heads {
            guard let number = numbers[head.campaign] else {
                if !names.contains(head.campaign) {
                    diagnostics.append(.updateWithoutCampaign(head))
                }
                continue
            }
            let original = originals[head.campaign + "/" + head.name]
            if head.language != nil, original == nil {
                diagnostics.append(
                    .translationWithoutOriginal(
                        name: head.name,
                        path: head.file.path,
                        nearest: suggestions.nearest(
                            to: head.campaign + "/" + head.name,
                            in: head.file.path,
                            among: originals.keys
                        )
                    )
                )
                continue
            }
            add(
                head,
                original,
                to: &site.campaigns[number],
                leftOut: leftOut,
                claims: &claims,
                &diagnostics
            )
        }
        for number in Set(heads.compactMap { numbers[$0.campaign] }).sorted() {
            for place in site.campaigns[number].versions.indices {
                site.campaigns[number].versions[place].updates.sort {
                    ($0.head.date, $1.head.name) > ($1.head.date, $0.head.name)
                }
            }
        }
    }

    private func add(
        _ head: UpdateHead,
        _ original: UpdateHead?,
        to campaign: inout Campaign,
        leftOut: [LeftOut],
        claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) {
        let ownLanguage = campaign.versions.first { $0.file.path == campaign.path }?.language ?? 0
        let tag = head.language ?? languages[ownLanguage].tag
        guard let language = languages.firstIndex(where: { $0.tag == tag }) else {
            diagnostics.append(
                .unknownFileLanguage(tag, path: head.file.path, known: languages.map(\.tag))
            )
            return
        }
        guard let place = campaign.versions.firstIndex(where: { $0.language == language }) else {
            if !leftOut.contains(campaign.name, in: tag) {
                diagnostics.append(
                    .languageWithoutCampaign(tag, of: campaign, path: head.file.path)
                )
            }
            return
        }
        let address = campaign.versions[place].address.appending("updates/\(head.name)/")
        let location = SourceLocation(path: head.file.path)
        claims.claim(
            address,
            for: .init(kind: .update, name: head.name, location: location),
            &diagnostics
        )
        campaign.versions[place].updates.append(
            Update(
                head: head,
                address: address,
                image: image(of: head, original, &diagnostics)
            )
        )
    }

    /// The update's picture, a translation's else its original's, whose mistakes are reported there.
    private func image(
        of head: UpdateHead,
        _ original: UpdateHead?,
        _ diagnostics: inout [Diagnostic]
    ) -> ContentAsset? {
        guard head.language != nil, head.image == nil, let original else {
            return assets.picture(head.image, beside: head.file, &diagnostics)
        }
        var reportedWithOriginal: [Diagnostic] = []
        return assets.picture(original.image, beside: original.file, &reportedWithOriginal)
    }
}
