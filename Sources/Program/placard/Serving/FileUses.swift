import CampaignModel

/// Where each content file is in a resolved site.
struct FileUses: Sendable {
    /// A place in the site.
    enum Use: Sendable, Equatable {
        /// A campaign in one language.
        case campaign(VersionReference)
        /// The number of one of its updates.
        case update(VersionReference, Int)
        /// The number of a page.
        case page(Int)
    }

    private var uses: [String: Use] = [:]

    /// Finds the files of a site.
    init(_ site: Site) {
        uses.reserveCapacity(site.campaigns.count + site.pages.count)
        for (number, campaign) in site.campaigns.enumerated() {
            for (place, version) in campaign.versions.enumerated() {
                let reference = VersionReference(campaign: number, version: place)
                uses[version.file.path] = .campaign(reference)
                for (update, entry) in version.updates.enumerated() {
                    uses[entry.head.file.path] = .update(reference, update)
                }
            }
        }
        for (number, page) in site.pages.enumerated() { uses[page.head.file.path] = .page(number) }
    }

    /// The place of a file.
    subscript(path: String) -> Use? { uses[path] }
}
