import Foundation
import HTMLForms
import QRCodes
import Testing

/// What a service that is asked to share finds in a link, read by Foundation.
@Suite struct ShareLinkTests {
    private static let english = "https://harbour.example/harbour/"
    private static let arabic =
        "https://harbour.example/ar/%D9%85%D9%8A%D9%86%D8%A7%D8%A4%D9%86%D8%A7/"

    private func built() async throws -> ScratchFolder {
        let site = try HarbourSite().folder()
        let build = try await Placard.build(site)
        try #require(build.status == 0, "\(build.errors)")
        return site
    }

    /// What each link of a page passes on, by channel.
    private func links(of path: String, in site: ScratchFolder) throws -> [String: SharedLink] {
        let address = try #require(WebAddress("https://harbour.example/"))
        let page = HTMLPage(try site.text(of: "output/\(path)index.html"), at: address)
        return SharedLink.links(of: page)
    }

    @Test(arguments: ["share", "page"])
    func everyEnglishLinkHoldsTheAddressWithItsSourceAndTheMessage(_ place: String) async throws {
        let site = try await built()
        let path = place == "share" ? "harbour/share/" : "harbour/"
        let links = try links(of: path, in: site)
        let start = Self.english
        func url(_ channel: String) -> String { "\(start)?source=\(place)-\(channel)" }
        func variant(_ channel: String) -> String {
            let suffix = place == "share" ? "-parents" : ""
            return "\(start)v/parents/?source=\(place)-\(channel)\(suffix)"
        }
        let before = "Ours & yours: 100% public? Sign #now:"
        func text(_ channel: String) -> String { "\(before) \(url(channel)) – thanks!" }
        let comment = "\(before) – thanks!"
        let expected: [String: SharedLink] = [
            "whatsapp": .init("https://api.whatsapp.com/send", ["text": text("whatsapp")]),
            "facebook": .init(
                "https://www.facebook.com/sharer/sharer.php",
                ["u": variant("facebook")]
            ),
            "email": .init(
                "mailto:",
                [
                    "subject": "You & the quays?",
                    "body": "Dear friend,\r\n1 + 1 = 2: \(url("email"))",
                ]
            ),
            "copy": .init(url("copy"), [:]),
            "x": .init(
                "https://x.com/intent/tweet",
                ["text": "Short: #QuaysForAll", "url": url("x")]
            ),
            "bluesky": .init(
                "https://bsky.app/intent/compose",
                ["text": text("bluesky") + " #QuaysForAll"]
            ),
            "telegram": .init(
                "https://t.me/share/url",
                ["url": url("telegram"), "text": comment]
            ),
            "mastodon": .init(
                "https://share.joinmastodon.org/#",
                ["text": text("mastodon") + " #QuaysForAll"]
            ),
            "threads": .init(
                "https://www.threads.com/intent/post",
                ["text": comment + " #QuaysForAll", "url": url("threads")]
            ),
            "linkedin": .init(
                "https://www.linkedin.com/sharing/share-offsite/",
                ["url": url("linkedin")]
            ),
            "reddit": .init(
                "https://www.reddit.com/submit",
                ["url": url("reddit"), "title": "Quays & people"]
            ),
            "sms": .init("sms:", ["body": text("sms")]),
            "line": .init(
                "https://social-plugins.line.me/lineit/share",
                ["url": variant("line"), "text": comment]
            ),
            "viber": .init("viber://forward", ["text": text("viber")]),
        ]
        for (channel, link) in expected { #expect(links[channel] == link, "\(channel)") }
        #expect(Set(links.keys) == Set(expected.keys).union(["qr"]))
    }

    @Test func anArabicLinkHoldsTheArabicAddressAndWords() async throws {
        let site = try await built()
        let links = try links(of: "ar/ميناؤنا/share/", in: site)
        func url(_ channel: String) -> String { "\(Self.arabic)?source=share-\(channel)" }
        #expect(
            links["whatsapp"]?.parameters == [
                "text": "الميناء لنا، فهل توقِّع؟ \(url("whatsapp"))"
            ]
        )
        #expect(links["x"]?.parameters == ["text": "وقِّع:", "url": url("x")])
        #expect(
            links["email"]?.parameters == [
                "subject": "هل توقِّع معي؟", "body": "مرحبًا، \(url("email"))",
            ]
        )
        #expect(links["copy"]?.destination == url("copy"))
        let variant = "\(Self.arabic)v/parents/?source=share-facebook-parents"
        #expect(links["facebook"]?.parameters == ["u": variant])
    }

    @Test func theDevicesOwnSharingAndTheTextToCopyHaveTheirSources() async throws {
        let site = try await built()
        for (path, place) in [("harbour/", "page"), ("harbour/share/", "share")] {
            let html = try site.text(of: "output/\(path)index.html")
            let native = "data-address=\"\(Self.english)?source=\(place)-native\""
            #expect(html.contains(native))
            #expect(html.contains(">\(Self.english)?source=\(place)-copy<"))
        }
    }

    @Test(arguments: ["page", "share"])
    func theQRCodeIsThatOfTheAddressWithItsSource(_ place: String) async throws {
        let site = try await built()
        let path = place == "share" ? "harbour/share/" : "harbour/"
        var drawing: [UInt8] = []
        try QRCode.encode("\(Self.english)?source=\(place)-qr").get().writeSVG(to: &drawing)
        let html = try site.text(of: "output/\(path)index.html")
        #expect(html.contains(String(decoding: drawing, as: UTF8.self)))
    }

    @Test func aLinkInTheTextPassesOnWhatTheChannelsButtonDoes() async throws {
        let site = try await built()
        let address = try #require(WebAddress("https://harbour.example/harbour/"))
        let page = HTMLPage(try site.text(of: "output/harbour/index.html"), at: address)
        let inText = try #require(page.links.first { $0.text == "Send it" })
        let button = try #require(
            page.links.first {
                $0.attributes.contains { $0.value.contains("channel-whatsapp") }
            }
        )
        #expect(inText.reference == button.reference)
    }
}
