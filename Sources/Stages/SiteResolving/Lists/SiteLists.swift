import CampaignModel
import Diagnostics

/// The lists of a site, and what each share page offers next.
struct SiteLists: Sendable {
    /// Names of campaigns that nobody knows.
    private(set) var diagnostics: [Diagnostic] = []
    /// The lists of each language.
    private var listings: [Listings]
    /// What each version offers next, one version after the other.
    private var offers: [[VersionReference]] = []

    /// Makes the lists of a site whose campaigns are resolved.
    init(of site: Site, topics: [TopicSettings], _ clock: SiteClock) {
        let maker = ListMaker(campaigns: site.campaigns, topics: topics, clock: clock)
        listings = site.languages.enumerated().map { maker.listings(in: $1, number: $0) }
        var names: [String: Int] = [:]
        if site.campaigns.contains(where: { !$0.facts.next.isEmpty }) {
            names.reserveCapacity(site.campaigns.count)
            for number in site.campaigns.indices { names[site.campaigns[number].name] = number }
        }
        reportUnknownNames(in: site, known: names)
        offers.reserveCapacity(site.campaigns.count)
        for number in site.campaigns.indices {
            for place in site.campaigns[number].versions.indices {
                let here = VersionReference(campaign: number, version: place)
                offers.append(offer(after: here, in: site, names, maker))
            }
        }
    }

    /// Adds the lists to their site, tells each share page what it offers next, and marks whose
    /// summary is shown.
    func add(to site: inout Site) {
        site.listings = listings
        var offers = offers.makeIterator()
        // By number: whoever holds a campaign while its versions change has them copied.
        for number in site.campaigns.indices {
            for place in site.campaigns[number].versions.indices {
                site.campaigns[number].versions[place].next = offers.next() ?? []
            }
        }
        for list in listings {
            let shown =
                list.featured + list.open + list.victories
                + list.topics.flatMap(\.campaigns) + list.feed.map(\.campaign)
            for reference in shown {
                site.campaigns[reference.campaign].versions[reference.version].isListed = true
            }
        }
    }

    private mutating func reportUnknownNames(in site: Site, known names: [String: Int]) {
        let leftOut = Set(site.leftOut.map(\.campaign))
        var suggestions = NameSuggestions()
        for number in site.campaigns.indices {
            for name in site.campaigns[number].facts.next where names[name.value] == nil {
                guard !leftOut.contains(name.value) else { continue }
                let path = site.campaigns[number].path
                let nearest = suggestions.nearest(to: name.value, in: path, among: names.keys)
                diagnostics.append(.unknownCampaign(name, in: path, nearest: nearest))
            }
        }
    }

    private func offer(
        after here: VersionReference,
        in site: Site,
        _ names: [String: Int],
        _ maker: ListMaker
    ) -> [VersionReference] {
        let language = site.campaigns[here.campaign].versions[here.version].language
        let own = site.campaigns[here.campaign].facts.next
        guard own.isEmpty else {
            return own.compactMap { name in
                guard let number = names[name.value], number != here.campaign,
                    site.campaigns[number].state == .open,
                    let version = site.campaigns[number].versions.firstIndex(where: {
                        $0.language == language
                    })
                else { return nil }
                return VersionReference(campaign: number, version: version)
            }
        }
        return maker.suggestion(after: here, in: listings[language].topics).map { [$0] } ?? []
    }
}
