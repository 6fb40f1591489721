import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct LifecycleTests {
    private func facts(
        _ status: CampaignStatus? = nil,
        published: String? = nil,
        closes: String? = nil
    ) -> Shared<CampaignFacts> {
        var facts = Shared(CampaignFacts())
        facts.status = status.map { Located($0, at: nowhere) }
        facts.published = published.flatMap(day)
        facts.closes = closes.flatMap(day)
        return facts
    }

    @Test(arguments: [
        ("2026-11-21T23:59:59Z", CampaignState.open), ("2026-11-22T23:59:59Z", .open),
        ("2026-11-23T00:00:00Z", .closed),
    ])
    func aClosingDayCountsToItsEnd(_ now: String, _ state: CampaignState) {
        #expect(Lifecycle(of: facts(closes: "2026-11-22"), at: clock(now)).state == state)
    }

    @Test func aPublicationDayCountsFromItsStart() {
        let published = facts(published: "2026-11-22")
        let before = Lifecycle(of: published, at: clock("2026-11-21T23:59:59Z"))
        #expect(before.visibility == .scheduled(instant("2026-11-22T00:00:00Z")))
        let after = Lifecycle(of: published, at: clock("2026-11-22T00:00:00Z"))
        #expect(after.visibility == .published)
    }

    @Test(arguments: [
        (CampaignStatus.won, CampaignState.won), (.lost, .lost), (.closed, .closed),
    ])
    func anOutcomeBeatsTheClosingDay(_ status: CampaignStatus, _ state: CampaignState) {
        #expect(Lifecycle(of: facts(status, closes: "2030-01-01"), at: clock()).state == state)
    }

    @Test func aDraftBeatsAll() {
        let draft = facts(.draft, published: "2031-01-01")
        #expect(Lifecycle(of: draft, at: clock()).visibility == .draft)
    }
}
