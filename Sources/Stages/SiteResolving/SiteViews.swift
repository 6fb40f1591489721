import CampaignModel
import Diagnostics

/// What is found by looking at all campaigns of a site, while nothing of it changes.
struct SiteViews: Sendable {
    /// The lists of the site.
    var lists: SiteLists
    /// Share messages that are too long for their channels.
    var shareMistakes: [Diagnostic]
    /// What each file of `content/` belongs to.
    var targets: TargetNumbers
    /// The paths of all addresses of campaigns.
    var campaignAddresses: Set<String>

    /// Looks at a site; its parts are independent of each other.
    ///
    /// - Parameters:
    ///   - claimed: The site.
    ///   - topics: The topics of the settings.
    ///   - clock: The moment of the build.
    ///   - jobs: How many threads work.
    init(of claimed: ClaimedSite, topics: [TopicSettings], _ clock: SiteClock, jobs: Int) async {
        func makeLists() -> SiteLists { SiteLists(of: claimed.site, topics: topics, clock) }
        func check() -> [Diagnostic] { ShareChecks(site: claimed.site).diagnostics() }
        func number() -> TargetNumbers { TargetNumbers(site: claimed.site, groups: claimed.groups) }
        func gather() -> Set<String> {
            Set(SiteAddresses.ofCampaigns(of: claimed.site).map(\.path))
        }
        guard jobs > 1 else {
            (lists, shareMistakes) = (makeLists(), check())
            (targets, campaignAddresses) = (number(), gather())
            return
        }
        // The shortest comes last, so that no thread waits long for another.
        async let mistakes = check()
        async let madeLists = makeLists()
        async let addresses = gather()
        async let numbers = number()
        (lists, shareMistakes) = await (madeLists, mistakes)
        (targets, campaignAddresses) = await (numbers, addresses)
    }
}
