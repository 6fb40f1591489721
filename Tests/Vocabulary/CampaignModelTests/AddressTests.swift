import CampaignModel
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://x.example", "https://x.example", "/"),
        ("HTTPS://X.Example:8443/repo", "https://x.example:8443", "/repo/"),
        ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080", "/a/b/"),
        ("http://[::1]:80/", "http://[::1]:80", "/"),
    ])
    func aBaseAddressIsReadInParts(_ text: String, _ origin: String, _ path: String) {
        #expect(BaseURL(text)?.origin == origin)
        #expect(BaseURL(text)?.path == path)
    }

    @Test(arguments: [
        "x.example", "ftp://x.example", "https://", "https://x.example/?a=1",
        "https://x.example/#a",
        "https://me@x.example", "https://x.example/../", "https://x.example/a//b",
        "https://x y.example",
        "javascript:alert(1)", "https:///path",
    ])
    func whatIsNoBaseAddressIsRefused(_ text: String) {
        #expect(BaseURL(text) == nil)
    }

    @Test func aPageLiesUnderTheBasePath() {
        let base = BaseURL("https://x.example/a/b/")
        #expect(base?.relative(PageAddress("/fr/été/")) == "/a/b/fr/%C3%A9t%C3%A9/")
        #expect(base?.absolute(PageAddress("/")) == "https://x.example/a/b/")
        #expect(BaseURL("https://x.example")?.relative(PageAddress("/x/")) == "/x/")
    }

    @Test func aPageIsServedFromAFolderAndAFileFromItself() {
        #expect(PageAddress("/fr/été/").file == "fr/été/index.html")
        #expect(PageAddress("/feed.xml").file == "feed.xml")
        #expect(PageAddress("/").file == "index.html")
    }
}
