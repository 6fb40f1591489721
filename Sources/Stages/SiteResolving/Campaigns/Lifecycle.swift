import CampaignModel
import Diagnostics

/// What the clock makes of a campaign's `status`, `published` and `closes`.
struct Lifecycle {
    /// When it goes public; `nil` where nothing says.
    var published: Instant?
    /// When signing ends; `nil` where nothing says.
    var closes: Instant?
    /// Whether the public may see it.
    var visibility: Visibility
    /// Where it stands.
    var state: CampaignState

    /// Reads the facts: `draft` beats all; `won`, `lost` and `closed` beat `closes`.
    init(of facts: Shared<CampaignFacts>, at clock: SiteClock) {
        published = facts.published.map { clock.beginning(of: $0.value) }
        closes = facts.closes.map { clock.end(of: $0.value) }
        if facts.status?.value == .draft {
            visibility = .draft
        } else if let published, published > clock.now {
            visibility = .scheduled(published)
        } else {
            visibility = .published
        }
        switch facts.status?.value ?? .active {
        case .won: state = .won
        case .lost: state = .lost
        case .closed: state = .closed
        case .active, .draft, .removed:
            state = closes.map { $0 <= clock.now } ?? false ? .closed : .open
        }
    }

    /// The next moment after now at which a rebuild would give something else; `nil` if none.
    func nextChange(after now: Instant) -> Instant? {
        let ending = state == .open ? closes.flatMap { $0 > now ? $0 : nil } : nil
        guard let published, published > now else { return ending }
        return min(published, ending ?? published)
    }
}
