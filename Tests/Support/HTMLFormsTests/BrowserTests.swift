import HTMLForms
import Testing

@Suite struct BrowserTests {
    private let browser = Browser { request in
        let headers = { (to: String) in [WebHeader("location", to)] }
        switch request.address {
        case "https://a.example/":
            return WebResponse(status: 200, body: Array("<form></form>".utf8))
        case "https://a.example/303": return WebResponse(status: 303, headers: headers("/end"))
        case "https://a.example/307": return WebResponse(status: 307, headers: headers("/end"))
        case "https://a.example/loop": return WebResponse(status: 302, headers: headers("/loop"))
        case "https://a.example/lost": return WebResponse(status: 302)
        case "https://a.example/away":
            return WebResponse(status: 303, headers: headers("//b.example/"))
        default: return WebResponse(status: 200, body: Array(request.method.utf8))
        }
    }

    private func submit(to action: String, policy: String = "") async throws -> Browser.Arrival {
        let html = """
            <meta http-equiv="content-security-policy" content="\(policy)">
            <form method="post" action="\(action)"></form>
            """
        let page = HTMLPage(html, at: try #require(WebAddress("https://a.example/x/")))
        return try await browser.submit(try #require(page.forms.first), on: page)
    }

    @Test func aRedirectBecomesAGetUnlessItsStatusForbids() async throws {
        let other = try await submit(to: "/303")
        #expect(other.response.text == "GET")
        #expect(other.passed == ["https://a.example/303", "https://a.example/end"])
        #expect(try await submit(to: "/307").response.text == "POST")
    }

    @Test func aBrowserDoesNotGoRoundForEver() async throws {
        await #expect(throws: Browser.Failure.tooManyRedirects) { try await submit(to: "/loop") }
        await #expect(throws: Browser.Failure.noLocation) { try await submit(to: "/lost") }
    }

    @Test func thePolicyHoldsForTheRedirectToo() async throws {
        let policy = "form-action 'self'"
        #expect(try await submit(to: "/303", policy: policy).response.status == 200)
        await #expect(throws: Browser.Failure.blocked("https://b.example/")) {
            try await submit(to: "/away", policy: policy)
        }
    }

    @Test func aPageIsLoadedWithItsForms() async throws {
        #expect(try await browser.open("https://a.example/").page.forms.count == 1)
    }
}
