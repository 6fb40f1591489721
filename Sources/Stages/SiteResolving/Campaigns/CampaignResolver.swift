import CampaignModel
import Diagnostics

/// Makes campaigns of groups of files, one after the other.
struct CampaignResolver {
    /// The campaigns of the build, in the order of the groups.
    private(set) var campaigns: [Campaign] = []
    /// What the build does not show.
    private(set) var leftOut: [LeftOut] = []
    /// The next moment at which a rebuild would give something else.
    private(set) var nextChange: Instant?
    /// The donation asks that the campaigns use.
    private(set) var donations: Donations

    private let settings: SiteSettings
    private let clock: SiteClock
    private let languages: [SiteLanguage]
    private let resolver: VersionResolver
    private let tallies: Tallies
    private let topics: [String]

    /// Takes what all campaigns share.
    init(
        settings: SiteSettings,
        clock: SiteClock,
        languages: [SiteLanguage],
        assets: ContentAssets,
        tallies: Tallies,
        count: Int
    ) {
        campaigns.reserveCapacity(count)
        self.settings = settings
        self.clock = clock
        self.languages = languages
        resolver = VersionResolver(settings: settings, assets: assets)
        self.tallies = tallies
        topics = settings.topics.map(\.key.value)
        donations = Donations(settings: settings)
    }

    /// Resolves one campaign.
    ///
    /// - Parameters:
    ///   - group: Its files.
    ///   - forms: The site's forms; a new one is added where the campaign has its own.
    ///   - claims: The site's addresses.
    ///   - diagnostics: What is wrong is appended here.
    mutating func resolve(
        _ group: CampaignGroup,
        forms: inout SiteForms,
        claims: inout AddressClaims,
        diagnostics: inout [Diagnostic]
    ) {
        let facts = group.original.facts
        let path = group.original.file.path
        let lifecycle = Lifecycle(of: facts, at: clock)
        check(facts, of: group.original, &diagnostics)
        let versions = versions(
            of: group,
            visibility: lifecycle.visibility,
            claims: &claims,
            &diagnostics
        )
        if let reason = reasonToLeaveOut(facts, lifecycle.visibility) {
            if case .scheduled(let moment) = reason { note(change: moment) }
            leftOut.append(
                LeftOut(
                    campaign: group.name,
                    language: nil,
                    addresses: versions.map(\.address),
                    reason: reason,
                    path: path
                )
            )
            return
        }
        if let change = lifecycle.nextChange(after: clock.now) { note(change: change) }
        if facts.published == nil { diagnostics.append(.undated(group.original)) }
        let form = forms.use(by: group.name, facts, in: path, diagnostics: &diagnostics)
        var campaign = Campaign(
            name: group.name,
            path: path,
            facts: facts,
            state: lifecycle.state,
            visibility: lifecycle.visibility,
            form: form.number,
            donation: donations.number(of: facts.donate, in: path, diagnostics: &diagnostics),
            versions: shown(versions, of: group.name)
        )
        campaign.vendorPage = form.page
        campaign.vendorID = form.id
        campaign.setDates(lifecycle, at: clock)
        campaign.tally = tallies.tally(of: group.name, facts: facts)
        campaigns.append(campaign)
    }

    private mutating func note(change: Instant) {
        nextChange = min(nextChange ?? change, change)
    }

    private func reasonToLeaveOut(_ facts: Shared<CampaignFacts>, _ visibility: Visibility)
        -> LeftOut.Reason?
    {
        if facts.status?.value == .removed { return .removed }
        switch visibility {
        case .draft: return settings.environment.showsDrafts ? nil : .draft
        case .scheduled(let moment):
            return settings.environment.showsScheduled ? nil : .scheduled(moment)
        case .published: return nil
        }
    }

    private func check(
        _ facts: Shared<CampaignFacts>,
        of head: CampaignHead,
        _ diagnostics: inout [Diagnostic]
    ) {
        let path = head.file.path
        for topic in facts.topics where !topics.contains(topic.value) {
            diagnostics.append(.unknownTopic(topic, in: path, known: topics))
        }
        if let closes = facts.closes, let published = facts.published,
            clock.end(of: closes.value) <= clock.beginning(of: published.value)
        {
            diagnostics.append(.closesBeforePublished(closes, published: published, in: path))
        }
        let sources = facts.sources
        guard sources.count > 1 else { return }
        // Few sources are compared with each other more quickly than they are hashed.
        var places: [String: Int] = [:]
        let isHashed = sources.count > 8
        for place in sources.indices {
            guard let key = sources[place].key else { continue }
            let earlier =
                isHashed
                ? places[key.value]
                : sources[..<place].firstIndex { $0.key?.value == key.value }
            if let earlier, let first = sources[earlier].key {
                diagnostics.append(.duplicateSourceKey(key, earlier: first, in: path))
            } else if isHashed {
                places[key.value] = place
            }
        }
    }

    /// Every version, those that are left out too: their addresses are taken all the same.
    private func versions(
        of group: CampaignGroup,
        visibility: Visibility,
        claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) -> [CampaignVersion] {
        var versions: [CampaignVersion] = []
        versions.reserveCapacity(1 + group.translations.count)
        for head in group.heads {
            let tag = head.isTranslation ? head.language?.value : group.language
            guard let language = languages.firstIndex(where: { $0.tag == tag }) else { continue }
            let address = claims.claim(
                slug: head.facts.slug ?? group.original.facts.slug,
                name: group.name,
                in: languages[language],
                as: .campaign,
                path: head.file.path,
                diagnostics: &diagnostics
            )
            let isDraft = head.isTranslation && head.facts.status?.value == .draft
            versions.append(
                resolver.version(
                    of: head,
                    original: group.original,
                    language: language,
                    address: address,
                    visibility: isDraft ? .draft : visibility,
                    diagnostics: &diagnostics
                )
            )
        }
        if versions.count > 1 { versions.sort { $0.language < $1.language } }
        return versions
    }

    /// The versions that the build shows; the others are noted as left out.
    private mutating func shown(_ versions: [CampaignVersion], of name: String)
        -> [CampaignVersion]
    {
        guard !settings.environment.showsDrafts,
            versions.contains(where: { $0.visibility == .draft })
        else { return versions }
        for version in versions where version.visibility == .draft {
            leftOut.append(
                LeftOut(
                    campaign: name,
                    language: languages[version.language].tag,
                    addresses: [version.address],
                    reason: .draft,
                    path: version.file.path
                )
            )
        }
        return versions.filter { $0.visibility != .draft }
    }
}
