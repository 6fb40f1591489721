import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

/// Links with a part behind `#`, to pages of every sort.
@Suite struct AnchorTests {
    private static let headings: [PageAddress: [String]] = [
        PageAddress("/a/"): ["why"], PageAddress("/für-alle/"): ["why"],
    ]

    /// A site with two campaigns: `a`, with aliases and a variant, and one whose slug is not ASCII.
    private static func site() async -> BodyResolver {
        let first = campaign("a") {
            $0.aliases = [Located("/old/", at: nowhere)]
            var share = ShareWords()
            share.variants = [ShareVariant(name: Located("parents", at: nowhere), channels: [])]
            $0.words.share = share
        }
        let second = campaign("b") {
            $0.facts.slug = Located("für-alle", at: nowhere)
            $0.aliases = [Located("/alt/", at: nowhere)]
        }
        return await resolve([first, second]).bodies
    }

    /// The address that a link gets, and what is wrong with it.
    private func answer(_ path: String, _ fragment: String) async
        -> (BodyAnswers.Link?, [String])
    {
        let bodies = await Self.site()
        var body = Body()
        body.links = [Body.Link(target: .address(path: path), fragment: fragment, range: nowhere)]
        var findings = Findings()
        let place = BodyResolver.Place(path: "x.md", language: 0, address: PageAddress("/a/"))
        let answers = bodies.answers(to: body, at: place, findings: &findings)
        let mistakes = bodies.mistakes(in: findings) { Self.headings[$0] }
        return (answers.links.first, mistakes.map(\.kind.name))
    }

    @Test(arguments: [
        ("/a/", "/a/#section-why"), ("/old/", "/old/#section-why"),
        ("/alt/", "/alt/#section-why"), ("/a/v/parents/", "/a/v/parents/#section-why"),
        ("/für-alle/", "/f%C3%BCr-alle/#section-why"),
    ])
    func aHeadingIsFoundOnThePageWhoseTextIsShown(_ path: String, _ address: String) async {
        let (link, mistakes) = await answer(path, "why")
        #expect(link == .address(address, language: nil))
        #expect(mistakes == [])
        #expect(await answer(path, "nowhere").1 == ["MissingAnchor"])
    }

    @Test(arguments: ["/", "/fr/", "/archive/2026/", "/a/share/"])
    func aFragmentOfAPageWithoutATextIsLeftAsItIs(_ path: String) async {
        let (link, mistakes) = await answer(path, "newest")
        #expect(link == .address(path + "#newest", language: nil))
        #expect(mistakes == [])
    }

    @Test func whatWasMeantIsSaidForTheFirstTenWrongLinksOfAFile() async {
        let bodies = await Self.site()
        var body = Body()
        body.links = (1...12).map { line in
            let place = SourceRange(at: SourcePosition(line: line, column: 1))
            return Body.Link(target: .source(path: "content/campaigns/aa.md"), range: place)
        }
        var findings = Findings()
        let place = BodyResolver.Place(path: "x.md", language: 0, address: PageAddress("/a/"))
        _ = bodies.answers(to: body, at: place, findings: &findings)
        let solutions = bodies.mistakes(in: findings) { _ in nil }.sorted().flatMap(\.solutions)
        #expect(solutions.count == 12)
        #expect(solutions.prefix(10).allSatisfy { $0.contains("content/campaigns/a.md") })
        #expect(solutions.suffix(2).allSatisfy { $0 == "Correct the path, or remove the link." })
    }
}
