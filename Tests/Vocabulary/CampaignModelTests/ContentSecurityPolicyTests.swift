import CampaignModel
import Testing

@Suite struct ContentSecurityPolicyTests {
    @Test func theDeadFormOfAPreviewPostsNowhere() {
        let text = ContentSecurityPolicy(forms: .none).text
        #expect(text.hasSuffix("; form-action 'none'"))
    }

    @Test func aFormMayPostToItsEndpointAndBack() {
        let policy = ContentSecurityPolicy(
            forms: .origins(["https://x.example", "https://sign.example", "https://x.example"])
        )
        #expect(
            policy.text.hasSuffix("; form-action 'self' https://x.example https://sign.example")
        )
    }

    @Test func fontsComeFromThePagesOwnOriginOrNotAtAll() {
        #expect(!ContentSecurityPolicy().text.contains("font-src"))
        let policy = ContentSecurityPolicy(hasFonts: true)
        #expect(policy.text.contains("; font-src 'self';"))
        #expect(policy.union(ContentSecurityPolicy()).hasFonts)
        #expect(ContentSecurityPolicy().union(policy).hasFonts)
    }

    @Test func onlyVideoHostsMayBeFramed() {
        #expect(!ContentSecurityPolicy().text.contains("frame-src"))
        let policy = ContentSecurityPolicy(frames: ["https://player.example"])
        #expect(policy.text.contains("; frame-src https://player.example;"))
    }

    @Test(arguments: [
        "a; script-src *", "https://a b", "'unsafe-inline'", "*,x", "\"", "ü.example", "",
    ])
    func noSourceEndsItsDirective(_ source: String) {
        let policy = ContentSecurityPolicy(
            scripts: [source],
            images: [source],
            connections: [source],
            frames: [source],
            forms: .origins([source])
        )
        #expect(policy.text == ContentSecurityPolicy().text)
    }

    @Test func aUnionAllowsWhatEitherAllows() {
        let form = ContentSecurityPolicy(
            connections: ["https://a.example"],
            forms: .origins(["https://a.example"])
        )
        let dead = ContentSecurityPolicy(frames: ["https://f.example"], forms: .none)
        let union = dead.union(form)
        #expect(union.connections == ["https://a.example"])
        #expect(union.frames == ["https://f.example"])
        #expect(union.forms == .origins(["https://a.example"]))
        #expect(union.union(form) == union)
    }
}
