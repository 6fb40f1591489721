import CampaignModel

/// What each Markdown file of `content/` leads to.
struct LinkTargets: Sendable {
    /// Where a link to a file leads.
    enum Answer {
        /// A page; the language where it is another than the reader's.
        case found(PageAddress, otherLanguage: LanguageTag?)
        /// Something that this build does not show.
        case leftOut(LeftOut)
        /// No such file.
        case unknown
    }

    private enum Target: Sendable {
        case campaign(Int)
        case pages([Int])
        case update(UpdateIdentity, language: Int)
        case leftOut(Int)
    }

    /// An update in all its languages.
    private struct UpdateIdentity: Hashable, Sendable {
        var campaign: Int
        var name: String
    }

    private let site: Site
    private var updates: [UpdateIdentity: [Int: PageAddress]] = [:]
    private var targets: [String: Target] = [:]

    /// Takes a site whose campaigns and pages are resolved, and the files of what it leaves out.
    init(site: Site, groups: [CampaignGroup]) {
        self.site = site
        targets.reserveCapacity(groups.count * 2 + site.pages.count)
        // Both are sorted by name; the site lacks what is left out.
        var next = 0
        var leftOut: [String: Int] = [:]
        for (number, entry) in site.leftOut.enumerated() { leftOut[entry.campaign] = number }
        for group in groups {
            let target: Target
            if next < site.campaigns.count, site.campaigns[next].name == group.name {
                target = .campaign(next)
                next += 1
            } else if let number = leftOut[group.name] {
                target = .leftOut(number)
            } else {
                continue
            }
            targets[group.original.file.path] = target
            for head in group.translations { targets[head.file.path] = target }
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

    /// Every file that a link may name, as paths from the site's folder, in no order.
    var paths: some Sequence<String> { targets.keys }

    /// Where a link to a file leads for a reader.
    ///
    /// - Parameters:
    ///   - path: The file's path from the site's folder.
    ///   - language: The number of the reader's language.
    /// - Returns: The page in that language, else in its own.
    func page(behind path: String, in language: Int) -> Answer {
        switch targets[path] {
        case .campaign(let number):
            let versions = site.campaigns[number].versions
            let own = versions.first { $0.language == language }
            guard let version = own ?? versions.first else { return .unknown }
            return .found(version.address, otherLanguage: other(version.language, than: language))
        case .pages(let numbers):
            let versions = numbers.map { site.pages[$0] }
            let own = versions.first { $0.language == language }
            guard let page = own ?? versions.first else { return .unknown }
            return .found(page.address, otherLanguage: other(page.language, than: language))
        case .update(let identity, let own):
            let versions = updates[identity] ?? [:]
            if let address = versions[language] { return .found(address, otherLanguage: nil) }
            guard let address = versions[own] else { return .unknown }
            return .found(address, otherLanguage: other(own, than: language))
        case .leftOut(let number): return .leftOut(site.leftOut[number])
        case nil: return .unknown
        }
    }

    private func other(_ language: Int, than reader: Int) -> LanguageTag? {
        language == reader ? nil : site.languages[language].tag
    }
}
