import CampaignModel
import ShareAddresses
import Testing

@Suite struct ShareTextTests {
    @Test(arguments: [
        ("https://x.example/a/", "https://x.example/a/?source=page-copy"),
        ("https://x.example/a/?", "https://x.example/a/?source=page-copy"),
        ("https://x.example/a/#top", "https://x.example/a/?source=page-copy#top"),
        ("https://x.example/?b=1", "https://x.example/?b=1&source=page-copy"),
        ("https://x.example/?b=1&c=2#d?e", "https://x.example/?b=1&c=2&source=page-copy#d?e"),
        ("https://x.example/?source=old&b=1", "https://x.example/?b=1&source=page-copy"),
        ("https://x.example/?resource=1", "https://x.example/?resource=1&source=page-copy"),
        ("https://x.example/?b&&c", "https://x.example/?b&c&source=page-copy"),
    ])
    func theSourceIsMergedIntoTheQueryBeforeAnyFragment(_ address: String, _ expected: String) {
        #expect(link(.copy, address: address).pageAddress == expected)
        #expect(link(.copy, address: address).shareAddress == expected)
    }

    @Test(arguments: [
        (ShareSource.page(.facebook), "page-facebook"),
        (.share(.facebook, variant: nil), "share-facebook"),
        (.share(.facebook, variant: "parents"), "share-facebook-parents"),
    ])
    func theSourceSaysWhereTheLinkWasOffered(_ source: ShareSource, _ value: String) {
        let post = SharePost(address: "https://x.example/", title: "", message: "")
        #expect(source.value == value)
        #expect(post.pageAddress(source) == "https://x.example/?source=\(value)")
        #expect(post.shareAddress(source).hasSuffix("example%2F%3Fsource%3D\(value)"))
    }

    @Test(arguments: [
        ("Sign: {url}", "Sign:"), ("{url} Sign now", "Sign now"), ("Sign {url} now", "Sign now"),
        ("Sign\n{url}", "Sign"), ("{url}", ""), ("a {url} b {url}", "a b"),
        ("no place", "no place"),
        ("{URL} {ur {url", "{URL} {ur {url"), ("{{url}}", "{}"),
    ])
    func aChannelWithTheAddressBesideItLosesThePlace(_ message: String, _ expected: String) {
        #expect(link(.telegram, message: message).comment == expected)
    }

    @Test func aMessageWithoutAPlaceIsFollowedByTheAddressOnItsOwnLine() {
        #expect(
            link(.viber, message: "Sign").text
                == "Sign\nhttps://commonground.example/faces/?source=page-viber"
        )
    }

    @Test(arguments: [.x, .bluesky, .mastodon, .threads] as [ShareChannel])
    func hashtagsAreAppendedWhereTheyAreKnown(_ channel: ShareChannel) {
        let tags = ["FacesOff", "#Privacy", ""]
        let placed = link(channel, message: "Sign {url}", hashtags: tags)
        #expect(placed.comment == "Sign #FacesOff #Privacy")
        #expect(placed.text == "Sign \(placed.pageAddress) #FacesOff #Privacy")
        let unplaced = link(channel, message: "Sign", hashtags: tags)
        #expect(unplaced.text == "Sign #FacesOff #Privacy\n\(unplaced.pageAddress)")
        #expect(link(channel, message: "", hashtags: tags).comment == "#FacesOff #Privacy")
    }

    @Test(arguments: [.whatsapp, .telegram, .email, .sms, .line] as [ShareChannel])
    func hashtagsAreLeftOutElsewhere(_ channel: ShareChannel) {
        let link = link(channel, message: "Sign {url}", hashtags: ["FacesOff"])
        #expect(!link.text.contains("FacesOff"))
        #expect(!link.comment.contains("FacesOff"))
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\rb"])
    func everyLineBreakIsOneOfMailInAnEmailAndALineFeedElsewhere(_ message: String) {
        #expect(link(.email, message: message).shareAddress.contains("body=a%0D%0Ab%0D%0Ahttps"))
        #expect(link(.viber, message: message).shareAddress.contains("text=a%0Ab%0Ahttps"))
    }

    @Test func aSubjectStaysOnOneLineAndControlCharactersGo() {
        let address = link(.email, title: "a\r\nBcc: x\u{0}\u{1B}y", message: "m\u{7}{url}")
            .shareAddress
        #expect(address.hasPrefix("mailto:?subject=a%20Bcc%3A%20xy&body=mhttps"))
    }

    @Test func aWriterKeepsNothingOfTheLastPost() {
        let posts = ["a {url}", "b", "", "a {url}"].map {
            SharePost(
                address: "https://\($0.count).example/",
                title: $0,
                message: $0,
                hashtags: [$0]
            )
        }
        var writer = ShareLinkWriter()
        for post in posts + posts.reversed() {
            writer.take(post)
            for channel in ShareChannel.allCases + ShareChannel.allCases {
                for source in [ShareSource.page(channel), .share(channel, variant: "v")] {
                    let link = String(decoding: writer.link(source), as: UTF8.self)
                    #expect(link == post.shareAddress(source))
                }
            }
        }
    }
}
