import CampaignModel
import Diagnostics

/// What may be shown of a campaign's signatures.
struct Tallies {
    private let counts: SignatureCounts
    private let showFrom: Int
    private var places: [String: Int] = [:]

    /// Takes the counts and the smallest number that is shown.
    init(counts: SignatureCounts, showFrom: Int) {
        self.counts = counts
        self.showFrom = showFrom
        for (place, entry) in counts.entries.enumerated() {
            places[entry.campaign.value] = place
        }
    }

    /// A campaign's tally; `nil` without an entry or below the smallest number that is shown.
    func tally(of name: String, facts: Shared<CampaignFacts>) -> SignatureTally? {
        guard let place = places[name] else { return nil }
        let entry = counts.entries[place]
        let (total, overflows) = entry.count.addingReportingOverflow(facts.paperSignatures)
        guard !overflows, total >= showFrom else { return nil }
        let goal: Int? =
            switch facts.goal?.value {
            case .fixed(let number): number
            case .automatic: Self.nextGoal(above: total)
            case nil: nil
            }
        return SignatureTally(
            total: total,
            onPaper: facts.paperSignatures,
            asOf: entry.asOf ?? counts.asOf,
            goal: goal
        )
    }

    /// The next of 100, 250, 500, 1,000, 2,500, 5,000, 10,000 … above a count.
    static func nextGoal(above count: Int) -> Int {
        var decade = 100
        while decade < Int.max / 100 {
            for goal in [decade, decade / 2 * 5, decade * 5] where goal > count { return goal }
            decade *= 10
        }
        return count
    }

    /// Entries that belong to no campaign of the site.
    func strays(among names: Set<String>) -> [Diagnostic] {
        var suggestions = NameSuggestions()
        return counts.entries.map(\.campaign).filter { !names.contains($0.value) }.map { name in
            let nearest = suggestions.nearest(to: name.value, in: counts.path, among: names)
            return .unknownCount(name, in: counts.path, nearest: nearest)
        }
    }
}
