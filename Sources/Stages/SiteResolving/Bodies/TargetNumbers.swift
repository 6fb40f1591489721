import CampaignModel

/// Which campaign, page or update of a site each Markdown file of `content/` belongs to.
///
/// Holds numbers only, so that the site may still get its lists while it exists.
struct TargetNumbers: Sendable {
    /// What a file belongs to.
    enum Target: Sendable {
        case campaign(Int)
        case pages([Int])
        case update(UpdateIdentity, language: Int)
        case leftOut(Int)
    }

    /// An update in all its languages.
    struct UpdateIdentity: Hashable, Sendable {
        var campaign: Int
        var name: String
    }

    /// The addresses of each update by the numbers of its languages.
    private(set) var updates: [UpdateIdentity: [Int: PageAddress]] = [:]
    /// The target of each file, by its path from the site's folder.
    private(set) var targets: [String: Target] = [:]

    /// Takes a site whose campaigns and pages are resolved, and the files of what it leaves out.
    init(site: Site, groups: [CampaignGroup]) {
        targets.reserveCapacity(groups.count * 2 + site.pages.count)
        // Both are sorted by name; the site lacks what is left out.
        var next = 0
        var leftOut: [String: Int] = [:]
        for (number, entry) in site.leftOut.enumerated() { leftOut[entry.campaign] = number }
        // By number: a group that is taken out of its list is copied.
        for place in groups.indices {
            let target: Target
            if next < site.campaigns.count, site.campaigns[next].name == groups[place].name {
                target = .campaign(next)
                next += 1
            } else if let number = leftOut[groups[place].name] {
                target = .leftOut(number)
            } else {
                continue
            }
            targets[groups[place].original.file.path] = target
            for head in groups[place].translations { targets[head.file.path] = target }
        }
        for number in site.campaigns.indices {
            for version in site.campaigns[number].versions where !version.updates.isEmpty {
                for update in version.updates {
                    let identity = UpdateIdentity(campaign: number, name: update.head.name)
                    updates[identity, default: [:]][version.language] = update.address
                    targets[update.head.file.path] = .update(identity, language: version.language)
                }
            }
        }
        for page in site.pages { targets[page.head.file.path] = .pages(page.versions) }
    }
}
