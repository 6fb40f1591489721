import CampaignModel
import Diagnostics

/// Gives each campaign's version its e-mail, and claims the address of its web version.
struct MailResolver {
    let languages: [SiteLanguage]

    /// Gives the campaigns of a site their e-mails: of `email.md`, else of what front matter says.
    ///
    /// - Parameters:
    ///   - heads: Every text for an e-mail.
    ///   - names: The names of all campaigns, those that are left out too.
    ///   - site: The site, whose campaigns are resolved.
    ///   - claims: The site's addresses.
    ///   - diagnostics: What is wrong is appended here.
    func resolve(
        _ heads: [MailHead],
        names: Set<String>,
        site: inout Site,
        claims: inout AddressClaims,
        diagnostics: inout [Diagnostic]
    ) {
        let own = Dictionary(grouping: heads, by: \.campaign)
        for campaign in own.keys.sorted() where !names.contains(campaign) {
            diagnostics += (own[campaign] ?? []).map { .mailWithoutCampaign($0) }
        }
        for number in site.campaigns.indices {
            let hasMail = site.campaigns[number].versions.contains { $0.words.email != nil }
            guard hasMail || !own.isEmpty else { continue }
            let campaign = site.campaigns[number]
            let original = campaign.versions.first { $0.file.path == campaign.path }?.language ?? 0
            for head in own[campaign.name] ?? [] {
                let tag = head.language ?? languages[original].tag
                guard languages.contains(where: { $0.tag == tag }) else {
                    diagnostics.append(
                        .unknownFileLanguage(
                            tag,
                            path: head.file.path,
                            known: languages.map(\.tag)
                        )
                    )
                    continue
                }
                guard
                    let place = campaign.versions.firstIndex(where: {
                        languages[$0.language].tag == tag
                    })
                else {
                    if !site.leftOut.contains(campaign.name, in: tag) {
                        diagnostics.append(
                            .languageWithoutCampaign(tag, of: campaign, path: head.file.path)
                        )
                    }
                    continue
                }
                site.campaigns[number].versions[place].mail = CampaignMail(
                    file: head.file,
                    words: head.words.merged(over: campaign.versions[place].words.email),
                    ownWords: head.words
                )
            }
            for place in campaign.versions.indices {
                settle(&site.campaigns[number].versions[place], of: campaign, &claims, &diagnostics)
            }
            diagnostics += MailGaps(site.campaigns[number]).diagnostics
        }
    }

    private func settle(
        _ version: inout CampaignVersion,
        of campaign: Campaign,
        _ claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) {
        if version.mail == nil, let words = version.words.email {
            version.mail = CampaignMail(file: version.file, words: words)
        }
        guard let mail = version.mail else { return }
        let location = SourceLocation(path: mail.file.path)
        claims.claim(
            version.mailAddress,
            for: .init(kind: .mail, name: campaign.name, location: location),
            &diagnostics
        )
    }
}
