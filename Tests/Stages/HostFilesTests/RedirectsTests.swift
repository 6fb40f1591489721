import CampaignModel
import Diagnostics
import HostFiles
import Testing

@Suite struct RedirectsTests {
    private func lines(_ plan: HostPlan) -> [String] {
        HostFiles().files(for: plan).lines("_redirects")
    }

    @Test func netlifyForcesRulesPastAliasPagesAndKnowsLanguagesAnd410() throws {
        var plan = try plan(
            .netlify,
            redirects: [
                alias("/old/", "/save/"), rule("/shop/", "https://shop.example/a?b=c#d", 302),
            ]
        )
        plan.removed = [PageAddress("/gone/"), PageAddress("/fr/partie/")]
        #expect(
            lines(plan) == [
                "/shop/ https://shop.example/a?b=c#d 302!",
                "/old/ /save/ 301!",
                "/gone/* /404.html 410",
                "/fr/partie/* /fr/404.html 410",
                "/fr/* /fr/404.html 404",
            ]
        )
    }

    @Test func cloudflareGetsBothFormsOfAnAddressWithoutAPage() throws {
        var plan = try plan(
            .cloudflare,
            redirects: [
                alias("/old/", "/save/"), rule("/shop/", "/save/", 308), rule("/a.pdf", "/b.pdf"),
            ]
        )
        plan.removed = [PageAddress("/gone/")]
        #expect(
            lines(plan) == [
                "/shop/ /save/ 308", "/shop /save/ 308", "/a.pdf /b.pdf 301", "/old/ /save/ 301",
            ]
        )
    }

    @Test(arguments: [(301, "301!"), (302, "302!"), (307, "302!"), (308, "301!")])
    func netlifyGetsTheStatusesThatItKnows(_ status: Int, _ written: String) throws {
        let plan = try plan(.netlify, redirects: [rule("/a/", "/b/", status)])
        #expect(lines(plan).first == "/a/ /b/ \(written)")
    }

    @Test(arguments: [
        ("/größe/", "/repo/ü b/", "/gr%C3%B6%C3%9Fe/ /repo/%C3%BC%20b/ 301!"),
        ("/a*b:c#d/", "/repo/n/", "/a%2Ab%3Ac%23d/ /repo/n/ 301!"),
        ("/a b\n/x /y/", "/repo/n/", "/a%20b%0A/x%20/y/ /repo/n/ 301!"),
        ("/a/", "/repo/n/?x=1&y=ü#sign", "/a/ /repo/n/?x=1&y=%C3%BC#sign 301!"),
        ("/a/", "/repo/ar/%D8%A3/", "/a/ /repo/ar/%D8%A3/ 301!"),
        (
            "/a/", "https://x.example:8080/p:q\n/evil",
            "/a/ https://x.example:8080/p%3Aq%0A/evil 301!"
        ),
    ])
    func addressesAreEscapedOnceAndTargetsStandAsPagesHaveThem(
        _ from: String,
        _ to: String,
        _ line: String
    ) throws {
        let plan = try plan(.netlify, redirects: [rule(from, to)])
        #expect(lines(plan).first == line)
    }

    @Test(arguments: ["//evil.example/", "javascript:alert(1)", "ftp://x/", "https://", "x", ""])
    func whatIsNoAddressIsNoTarget(_ to: String) throws {
        let result = HostFiles().files(for: try plan(.netlify, redirects: [rule("/a/", to)]))
        #expect(result.kinds == ["RedirectNotPossible"])
        #expect(result.lines("_redirects") == ["/fr/* /fr/404.html 404"])
    }

    @Test func theFirstRuleOfAnAddressIsTheOnlyOne() throws {
        let plan = try plan(.cloudflare, redirects: [alias("/a/", "/c/"), rule("/a/", "/b/")])
        #expect(lines(plan) == ["/a/ /b/ 301", "/a /b/ 301"])
    }

    @Test func aliasesAboveTheLimitAreLeftToTheirPages() throws {
        let redirects = (0..<2500).map { alias("/old-\($0)/", "/new/") } + [rule("/x/", "/new/")]
        let result = HostFiles().files(for: try plan(.cloudflare, redirects: redirects))
        #expect(result.lines("_redirects").count == 2000)
        #expect(result.lines("_redirects").first == "/x/ /new/ 301")
        #expect(
            result.diagnostics.map(\.summary) == ["502 aliases have no rule of Cloudflare Pages's"]
        )
    }

    @Test func rulesAboveTheLimitAreAnError() throws {
        let redirects = (0..<1001).map { rule("/old-\($0)/", "/new/") }
        #expect(
            HostFiles().files(for: try plan(.cloudflare, redirects: redirects)).kinds == [
                "TooManyRedirects"
            ]
        )
        #expect(HostFiles().files(for: try plan(.netlify, redirects: redirects)).kinds.isEmpty)
    }

    @Test func aRuleThatIsTooLongForTheHostIsAnError() throws {
        let long = "/" + String(repeating: "x", count: 991) + "/"
        let redirects = [rule("/a/", long), alias("/b/", long)]
        let result = HostFiles().files(for: try plan(.cloudflare, redirects: redirects))
        #expect(result.kinds.sorted() == ["AliasesWithoutRule", "RedirectNotPossible"])
        #expect(result.lines("_redirects").isEmpty)
    }

    @Test func goneIsSaidWhereTheHostCan() throws {
        let redirects = [rule("/a/", "", 410)]
        #expect(lines(try plan(.netlify, redirects: redirects)).first == "/a/ /404.html 410")
        let result = HostFiles().files(for: try plan(.cloudflare, redirects: redirects))
        #expect(result.kinds == ["GoneNotPossible"])
        #expect(result.files.map(\.path) == ["_headers"])
    }
}
