import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct UpdateResolverTests {
    /// News of the campaign "a"; with a language a translation.
    private func update(_ language: String? = nil, _ change: (inout UpdateHead) -> Void = { _ in })
        throws -> UpdateHead
    {
        let ending = language.map { ".\($0)" } ?? ""
        var head = UpdateHead(
            file: ContentFile(
                path: "content/campaigns/a/updates/2026-03-01-met\(ending).md",
                bodyOffset: 0,
                bodyLine: 1,
                byteCount: 0,
                fingerprint: 0,
                headFingerprint: 0
            ),
            campaign: "a",
            date: try #require(CivilDate("2026-03-01")),
            name: "met",
            language: language.map(tag),
            title: Located("We met", at: nowhere)
        )
        change(&head)
        return head
    }

    @Test func aTranslationShowsTheOriginalsPictureUnlessItHasItsOwn() async throws {
        let pictures = ["de", "en"].map {
            ContentAsset(
                path: "content/campaigns/a/updates/\($0).png",
                address: PageAddress("/assets/\($0).png")
            )
        }
        var heads = ContentHeads(campaigns: [campaign("a"), campaign("a.fr")])
        for own in [nil, "de.png"] {
            heads.updates = [
                try update { $0.image = Located("en.png", at: nowhere) },
                try update("fr") { $0.image = own.map { Located($0, at: nowhere) } },
            ]
            let resolution = await SiteResolver(
                settings: exampleSettings(),
                clock: clock(),
                isRightToLeft: { _ in false }
            ).resolution(of: heads, pictures: pictures, staticFiles: [], jobs: 2)
            let shown = resolution.site.campaigns[0].versions.map {
                $0.updates.first?.image?.address.path
            }
            #expect(resolution.diagnostics == [])
            #expect(shown == ["/assets/en.png", "/assets/\(own ?? "en.png")"])
        }
    }

    @Test func anUpdateInALanguageThatItsCampaignLacksIsToldOf() async throws {
        let updates = [try update(), try update("fr")]
        let lacking = await resolve([campaign("a")]) { $0.updates = updates }
        #expect(lacking.mistakes == ["LanguageWithoutCampaign"])
        let draft = campaign("a.fr") { $0.facts.status = Located(.draft, at: nowhere) }
        #expect(await resolve([campaign("a"), draft]) { $0.updates = updates }.mistakes == [])
    }
}
