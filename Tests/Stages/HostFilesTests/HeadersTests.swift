import CampaignModel
import Diagnostics
import HostFiles
import Testing

@Suite struct HeadersTests {
    private func result(
        _ hosting: Hosting,
        _ headers: [(String, String, String)] = []
    ) throws -> HostFiles.Result {
        HostFiles().files(for: try plan(hosting, headers: headers))
    }

    @Test(arguments: [Hosting.netlify, .cloudflare])
    func everyAddressIsProtectedAndHashedAssetsAreKept(_ hosting: Hosting) throws {
        var plan = try plan(hosting)
        plan.policy.forms = .origins(["https://sign.example"])
        #expect(
            HostFiles().files(for: plan).files[0].text == """
                /*
                  Content-Security-Policy: default-src 'none'; base-uri 'none'; object-src 'none'; \
                script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                form-action 'self' https://sign.example; frame-ancestors 'none'
                  Referrer-Policy: strict-origin-when-cross-origin
                  X-Content-Type-Options: nosniff
                  X-Frame-Options: DENY
                /assets/*
                  Cache-Control: public, max-age=31536000, immutable

                """
        )
    }

    @Test func aPreviewIsHiddenFromSearchEngines() throws {
        var plan = try plan(.cloudflare)
        plan.isHiddenFromSearch = true
        #expect(HostFiles().files(for: plan).lines("_headers").contains("X-Robots-Tag: noindex"))
    }

    @Test func theSitesOwnHeadersAreAdded() throws {
        let lines = try result(.netlify, [("/files/*", "X-Example", "1")]).lines("_headers")
        #expect(lines.contains("/files/*"))
        #expect(lines.contains("X-Example: 1"))
    }

    @Test func blocksOfOnePatternAreMerged() throws {
        let lines = try result(.cloudflare, [("/*", "X-Example", "1")]).lines("_headers")
        #expect(lines.filter { $0 == "/*" }.count == 1)
        #expect(lines.contains("X-Example: 1"))
    }

    @Test func aSecondPolicyAppliesInAdditionToTheFirst() throws {
        let added = [("/*", "content-security-policy", "img-src 'none'")]
        let policies = try result(.cloudflare, added).lines("_headers").filter {
            $0.lowercased().hasPrefix("content-security-policy")
        }
        #expect(policies.count == 1)
        #expect(policies[0].contains("default-src 'none';"))
        #expect(policies[0].hasSuffix("frame-ancestors 'none', img-src 'none'"))
        let below = [("/a/*", "Content-Security-Policy", "img-src 'none'")]
        #expect(
            try result(.cloudflare, below).lines("_headers")
                .contains("Content-Security-Policy: img-src 'none'")
        )
        #expect(
            try result(.netlify, below).lines("_headers").filter { $0.contains("default-src") }
                .count
                == 2
        )
    }

    @Test(arguments: [
        ("Referrer-Policy", "no-referrer"), ("referrer-policy", "same-origin"),
        ("X-Frame-Options", "deny"), ("X-Content-Type-Options", "nosniff"),
        ("Strict-Transport-Security", "max-age=600; includeSubDomains"),
    ])
    func aSecurityHeaderMayBeMadeStricter(_ name: String, _ value: String) throws {
        let result = try result(.cloudflare, [("/*", name, value)])
        #expect(result.kinds.isEmpty)
        let lines = result.lines("_headers").filter {
            $0.lowercased().hasPrefix(name.lowercased() + ":")
        }
        #expect(lines.count == 1)
        #expect(lines[0].hasSuffix(value))
    }

    @Test(arguments: [
        ("Referrer-Policy", "unsafe-url"), ("referrer-policy", "origin"),
        ("Referrer-Policy", "no-referrer, unsafe-url"), ("X-Frame-Options", "SAMEORIGIN"),
        ("X-Content-Type-Options", "none"), ("Strict-Transport-Security", "max-age=0"),
        ("Strict-Transport-Security", "includeSubDomains"),
    ])
    func aSecurityHeaderCannotBeWeakened(_ name: String, _ value: String) throws {
        let result = try result(.netlify, [("/a/*", name, value)])
        #expect(result.kinds == ["WeakerSecurityHeader"])
        #expect(result.diagnostics[0].location.range?.start.line == 7)
        #expect(!result.lines("_headers").contains("/a/*"))
    }

    @Test(arguments: [
        ("files/*", "X-A", "1"), ("/a/*/b", "X-A", "1"), ("/:name", "X-A", "1"),
        ("/a b", "X-A", "1"),
        ("/a\nX-B: 1", "X-A", "1"), ("/a#b", "X-A", "1"), ("", "X-A", "1"),
        ("/a", "", "1"), ("/a", "X A", "1"), ("/a", "#X", "1"), ("/a", "! X", "1"),
        ("/a", "X:Y", "1"),
        ("/a", "X-A", ""), ("/a", "X-A", " 1"), ("/a", "X-A", "1\nX-B: 2"), ("/a", "X-A", "é"),
        ("/a/*", "X-A", "see :splat"),
    ])
    func whatAHostWouldReadOtherwiseIsRefused(
        _ pattern: String,
        _ name: String,
        _ value: String
    ) throws {
        let result = try result(.cloudflare, [(pattern, name, value)])
        #expect(result.kinds == ["InvalidHeader"])
        #expect(result.files == (try self.result(.cloudflare).files))
    }

    @Test func patternsAreEscaped() throws {
        #expect(
            try result(.netlify, [("/größe/*", "X-A", "1")]).lines("_headers")
                .contains("/gr%C3%B6%C3%9Fe/*")
        )
    }

    @Test func headersThatTheHostSetsAreAWarning() throws {
        #expect(try result(.netlify, [("/*", "Content-Encoding", "br")]).kinds == ["HeaderOfHost"])
        #expect(try result(.cloudflare, [("/*", "Content-Encoding", "br")]).kinds.isEmpty)
    }

    @Test func aCacheRuleForEverythingDoesNotSpoilHashedAssets() throws {
        let all = [("/*", "Cache-Control", "no-cache"), ("/assets/*", "X-A", "1")]
        let lines = try result(.cloudflare, all).lines("_headers")
        #expect(
            Array(lines.suffix(4)) == [
                "/assets/*", "! Cache-Control", "X-A: 1",
                "Cache-Control: public, max-age=31536000, immutable",
            ]
        )
        let own = try result(.netlify, [("/assets/*", "cache-control", "no-store")])
        #expect(own.lines("_headers").suffix(2) == ["/assets/*", "cache-control: no-store"])
    }

    @Test func theHostsLimitsAreKept() throws {
        let long = String(repeating: "x", count: 1991)
        #expect(try result(.cloudflare, [("/a", "X-Long", long)]).kinds == ["HeaderTooLong"])
        #expect(try result(.netlify, [("/a", "X-Long", long)]).kinds.isEmpty)
        let many = (0..<98).map { ("/a\($0)", "X-A", "1") }
        #expect(try result(.cloudflare, many).kinds.isEmpty)
        #expect(
            try result(.cloudflare, many + [("/b", "X-A", "1")]).kinds == ["TooManyHeaderRules"]
        )
    }

    @Test func aPolicyThatIsTooLongForTheHostLeavesWhatOnlyAHeaderCanSay() throws {
        var plan = try plan(.cloudflare)
        plan.policy.connections = (0..<100).map { "https://counter-\($0).example.org" }
        let result = HostFiles().files(for: plan)
        #expect(result.kinds == ["PolicyTooLong"])
        #expect(result.lines("_headers")[1] == "Content-Security-Policy: frame-ancestors 'none'")
    }

    @Test func withoutAHostNothingIsWrittenAndUselessSettingsAreSaid() throws {
        #expect(try result(.none).files.isEmpty)
        #expect(try result(.none).kinds.isEmpty)
        let plan = try plan(
            .none,
            redirects: [rule("/a/", "/b/"), alias("/c/", "/d/")],
            headers: [("/*", "X-A", "1")]
        )
        let result = HostFiles().files(for: plan)
        #expect(result.files.isEmpty)
        #expect(result.kinds == ["SettingNeedsHost", "SettingNeedsHost"])
    }

    @Test func everyKindHasANameAndATextOfItsOwn() {
        let kinds = HostDiagnostics.kinds
        #expect(Set(kinds.map(\.name)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.text.count > 60 && !$0.text.contains("\n") })
    }
}
