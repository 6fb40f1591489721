public import CampaignModel
import Diagnostics

extension SiteClock {
    /// A resolved campaign whose original says other facts: its dates, and what the clock makes of them.
    ///
    /// Lists and mistakes that follow from the facts need the whole site.
    ///
    /// - Parameters:
    ///   - campaign: The campaign as it was resolved.
    ///   - facts: What its original says now.
    /// - Returns: The campaign; `nil` where the facts decide more: who may see it, addresses, pictures,
    ///   sign form, donation or the count of signatures.
    public func campaign(_ campaign: Campaign, with facts: Shared<CampaignFacts>) -> Campaign? {
        let lifecycle = Lifecycle(of: facts, at: self)
        let old = campaign.facts
        guard lifecycle.visibility == campaign.visibility, facts.status?.value != .removed,
            facts.slug?.value == old.slug?.value, facts.image?.value == old.image?.value,
            facts.endpoint == old.endpoint, facts.signForm == old.signForm,
            facts.donate == old.donate, facts.goal?.value == old.goal?.value,
            facts.paperSignatures == old.paperSignatures
        else { return nil }
        var campaign = campaign
        campaign.facts = facts
        campaign.setDates(lifecycle, at: self)
        return campaign
    }
}

extension Campaign {
    /// Sets what the clock makes of the campaign's facts.
    mutating func setDates(_ lifecycle: Lifecycle, at clock: SiteClock) {
        state = lifecycle.state
        published = lifecycle.published
        publishedDay = facts.published.map { clock.day(of: $0.value) }
        updatedDay = facts.updated.map { clock.day(of: $0.value) }
        closes = lifecycle.closes
        closesDay = facts.closes.map { clock.day(of: $0.value) }
    }
}
