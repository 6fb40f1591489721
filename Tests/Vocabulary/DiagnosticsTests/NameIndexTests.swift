import Diagnostics
import Testing

@Suite struct NameIndexTests {
    private static let paths = (0..<5_000).map {
        "content/campaigns/town-\($0 * 7)-hall/campaign.md"
    }

    @Test(arguments: [
        "content/campaigns/town-707-hal/campaign.md", "content/campaigns/twon-707-hall/campaign.md",
        "content/campains/town-707-hall/campaign.md", "content/campaigns/town-707-hall/campain.md",
    ])
    func aSlipAnywhereInAPathFindsTheOneThatWasMeant(_ path: String) {
        let known = Self.paths + ["content/pages/about.md"]
        #expect(
            NameIndex(known).nearest(to: path) == "content/campaigns/town-707-hall/campaign.md"
        )
    }

    @Test func fewNamesAreAllCompared() {
        #expect(NameIndex(["about", "privacy"]).nearest(to: "privcay") == "privacy")
        #expect(NameIndex(["about", "privacy"]).nearest(to: "contact") == nil)
        #expect(NameIndex([]).nearest(to: "contact") == nil)
    }

    @Test func aNameBeyondAllOthersIsNotNear() {
        #expect(NameIndex(Self.paths).nearest(to: "zzz") == nil)
        #expect(NameIndex(Self.paths).nearest(to: "") == nil)
    }
}

@Suite struct NameSuggestionsTests {
    @Test func afterTenWrongNamesOfAFileNothingMoreIsSuggested() {
        var suggestions = NameSuggestions()
        for _ in 1...10 {
            #expect(suggestions.nearest(to: "abuot", in: "a.md", among: ["about"]) == "about")
        }
        #expect(suggestions.nearest(to: "abuot", in: "a.md", among: ["about"]) == nil)
        #expect(suggestions.nearest(to: "abuot", in: "b.md", among: ["about"]) == "about")
    }

    @Test func afterTwoHundredInAllNothingMoreIsSuggested() {
        var suggestions = NameSuggestions()
        let found = (1...300).compactMap {
            suggestions.nearest(to: "abuot", in: "\($0).md", among: ["about"])
        }
        #expect(found.count == 200)
    }
}
