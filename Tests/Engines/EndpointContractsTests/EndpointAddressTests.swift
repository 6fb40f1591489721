import EndpointContracts
import Testing

@Suite struct EndpointAddressTests {
    @Test(arguments: [
        ("https://A.Example/x?y", "https://a.example", "/x?y"),
        ("HTTPS://a.example:443", "https://a.example", "/"),
        ("http://a.example:80/", "http://a.example", "/"),
        ("https://a.example:8443?q", "https://a.example:8443", "/?q"),
        ("http://[::1]:9/x", "http://[::1]:9", "/x"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example", "/"),
    ])
    func anAddressHasOneOriginAndOneTarget(
        _ text: String,
        _ origin: String,
        _ target: String
    ) throws {
        let address = try #require(EndpointAddress(text))
        #expect(address.origin == origin)
        #expect(address.target == target)
    }

    @Test(arguments: [
        "", "https", "https:/a.example", "ftp://a.example/", "https://a.example:/",
        "https://a.example:+80/", "https://-a.example/", "https://a.example\\b",
        "https://a.example/<", "https://a_b.example:0x1/", "https://[::1/", "https://[a.b]/",
    ])
    func whatBrowsersReadInTheirOwnWaysIsNone(_ text: String) {
        #expect(EndpointAddress(text) == nil)
    }
}
