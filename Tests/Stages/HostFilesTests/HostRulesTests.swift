import CampaignModel
import HostFiles
import Testing

struct HostRulesTests {
    private func rules(_ hosting: Hosting) throws -> HostRules {
        HostRules(try plan(hosting, redirects: [alias("/old/", "/new/")]))
    }

    @Test(arguments: [Hosting.netlify, .cloudflare])
    func aHostLeadsFromAnOldAddressToTheNew(hosting: Hosting) throws {
        let rules = try rules(hosting)
        let rule = rules.redirect(from: PageAddress("/old/"), isThere: true)
        #expect(rule?.target == "/new/")
        #expect(rule?.status == 301)
        #expect(rules.redirect(from: PageAddress("/other/"), isThere: false) == nil)
    }

    @Test func withoutAHostThereAreNoHeadersAndNoRules() throws {
        let rules = try rules(.none)
        #expect(rules.headers(at: PageAddress("/")) == [])
        #expect(rules.redirect(from: PageAddress("/old/"), isThere: false) == nil)
        #expect(rules.missing(at: PageAddress("/fr/x/")).page == PageAddress("/404.html"))
    }

    @Test(arguments: [Hosting.netlify, .cloudflare])
    func aMissingAddressIsToldInItsLanguage(hosting: Hosting) throws {
        let missing = try rules(hosting).missing(at: PageAddress("/fr/x/"))
        #expect(missing.status == 404)
        #expect(missing.page == PageAddress("/fr/404.html"))
    }

    @Test(arguments: [Hosting.netlify, .cloudflare])
    func everyAddressCarriesThePolicyAndAssetsMayBeKept(hosting: Hosting) throws {
        let rules = try rules(hosting)
        let names = rules.headers(at: PageAddress("/x/")).map(\.name)
        #expect(names.contains("Content-Security-Policy"))
        #expect(!names.contains("Cache-Control"))
        let kept = rules.headers(at: PageAddress("/assets/a.css")).first {
            $0.name == "Cache-Control"
        }
        #expect(kept?.value.contains("immutable") == true)
    }
}
