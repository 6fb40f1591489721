import CampaignModel
import Diagnostics

/// Makes the lists of one language: what its index, archive, topics and feed show.
struct ListMaker {
    /// How many open campaigns the index shows.
    static let openOnIndex = 24
    /// How many victories the index shows.
    static let victoriesOnIndex = 6
    /// How many campaigns a topic shows.
    static let inTopic = 60
    /// How many entries the feed has.
    static let inFeed = 50

    /// The campaigns of the build.
    let campaigns: [Campaign]
    /// The topics of the site.
    let topics: [TopicSettings]
    /// The moment of the build.
    let clock: SiteClock

    /// The lists of a language.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - number: Its number among the site's.
    /// - Returns: The lists, newest first; campaigns without a date come last, by name.
    func listings(in language: SiteLanguage, number: Int) -> Listings {
        let versions = newestFirst(in: number)
        var lists = Listings()
        lists.featured = versions.filter { campaigns[$0.campaign].facts.isFeatured && isOpen($0) }
        lists.open = Array(
            versions.lazy.filter { isOpen($0) && !campaigns[$0.campaign].facts.isFeatured }
                .prefix(Self.openOnIndex)
        )
        lists.victories = Array(
            versions.lazy.filter { campaigns[$0.campaign].state == .won }
                .prefix(Self.victoriesOnIndex)
        )
        lists.years = years(of: versions, in: language)
        lists.topics = topics(of: versions, in: language)
        lists.feed = feed(of: versions)
        return lists
    }

    /// The newest open campaign of a language, other than one, that shares a topic with it.
    func suggestion(after reference: VersionReference, in topics: [Listings.Topic])
        -> VersionReference?
    {
        let keys = campaigns[reference.campaign].facts.topics.map(\.value)
        let candidates = topics.filter { keys.contains($0.key) }.compactMap { topic in
            topic.campaigns.first { $0.campaign != reference.campaign && isOpen($0) }
        }
        return candidates.min(by: isNewer)
    }

    private func isOpen(_ reference: VersionReference) -> Bool {
        campaigns[reference.campaign].state == .open
    }

    private func newestFirst(in language: Int) -> [VersionReference] {
        var references: [VersionReference] = []
        references.reserveCapacity(campaigns.count)
        // By number, here and below: a campaign that is taken out of its list is copied.
        for number in campaigns.indices {
            let place = campaigns[number].versions.firstIndex { $0.language == language }
            if let place {
                references.append(VersionReference(campaign: number, version: place))
            }
        }
        references.sort(by: isNewer)
        return references
    }

    private func isNewer(_ left: VersionReference, _ right: VersionReference) -> Bool {
        let first = campaigns[left.campaign].published?.secondsSince1970 ?? .min
        let second = campaigns[right.campaign].published?.secondsSince1970 ?? .min
        return first == second ? left.campaign < right.campaign : first > second
    }

    private func years(of versions: [VersionReference], in language: SiteLanguage)
        -> [Listings.Year]
    {
        var years: [Listings.Year] = []
        for version in versions {
            guard let year = campaigns[version.campaign].publishedDay?.year else { continue }
            if years.last?.year == year {
                years[years.count - 1].campaigns.append(version)
            } else {
                let address = language.root.appending("archive/\(year)/")
                years.append(Listings.Year(year: year, address: address, campaigns: [version]))
            }
        }
        return years
    }

    private func topics(of versions: [VersionReference], in language: SiteLanguage)
        -> [Listings.Topic]
    {
        var members: [String: [VersionReference]] = [:]
        for version in versions {
            for topic in campaigns[version.campaign].facts.topics
            where members[topic.value, default: []].count < Self.inTopic {
                members[topic.value, default: []].append(version)
            }
        }
        return topics.compactMap { topic in
            guard let campaigns = members[topic.key.value] else { return nil }
            return Listings.Topic(
                key: topic.key.value,
                title: topic.title.text(for: language.tag)?.value ?? topic.key.value,
                address: language.root.appending("topics/\(topic.key.value)/"),
                campaigns: campaigns
            )
        }
    }

    private func feed(of versions: [VersionReference]) -> [Listings.FeedEntry] {
        var entries: [Listings.FeedEntry] = []
        for version in versions {
            let number = version.campaign
            guard let published = campaigns[number].published else { continue }
            let updated = campaigns[number].facts.updated.map { clock.beginning(of: $0.value) }
            entries.append(
                Listings.FeedEntry(
                    campaign: version,
                    update: nil,
                    published: published,
                    updated: max(updated ?? published, published)
                )
            )
            let updates = campaigns[number].versions[version.version].updates
            for (place, update) in updates.enumerated() {
                let day = clock.startOfDay(update.head.date)
                entries.append(
                    Listings.FeedEntry(
                        campaign: version,
                        update: place,
                        published: day,
                        updated: day
                    )
                )
            }
        }
        entries.sort {
            ($0.updated, $0.published, $1.campaign.campaign, $1.update ?? -1)
                > ($1.updated, $1.published, $0.campaign.campaign, $0.update ?? -1)
        }
        return Array(entries.prefix(Self.inFeed))
    }
}
