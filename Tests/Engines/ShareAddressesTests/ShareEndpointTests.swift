import CampaignModel
import Foundation
import ShareAddresses
import Testing

@Suite struct ShareEndpointTests {
    static let page = "https%3A%2F%2Fcommonground.example%2Ffaces%2F%3Fsource%3Dpage-"

    @Test(
        arguments: [
            (.facebook, "https://www.facebook.com/sharer/sharer.php?u=\(page)facebook"),
            (.x, "https://x.com/intent/tweet?text=Sign%3A&url=\(page)x"),
            (.whatsapp, "https://api.whatsapp.com/send?text=Sign%3A%20\(page)whatsapp"),
            (.telegram, "https://t.me/share/url?url=\(page)telegram&text=Sign%3A"),
            (.bluesky, "https://bsky.app/intent/compose?text=Sign%3A%20\(page)bluesky"),
            (.mastodon, "https://share.joinmastodon.org/#text=Sign%3A%20\(page)mastodon"),
            (.threads, "https://www.threads.com/intent/post?text=Sign%3A&url=\(page)threads"),
            (.linkedin, "https://www.linkedin.com/sharing/share-offsite/?url=\(page)linkedin"),
            (
                .reddit,
                "https://www.reddit.com/submit?url=\(page)reddit&title=Faces%20are%20not%20tickets"
            ),
            (.email, "mailto:?subject=Faces%20are%20not%20tickets&body=Sign%3A%20\(page)email"),
            (.sms, "sms:?&body=Sign%3A%20\(page)sms"),
            (.line, "https://social-plugins.line.me/lineit/share?url=\(page)line&text=Sign%3A"),
            (.viber, "viber://forward?text=Sign%3A%20\(page)viber"),
            (.copy, "https://commonground.example/faces/?source=page-copy"),
            (.native, "https://commonground.example/faces/?source=page-native"),
            (.qr, "https://commonground.example/faces/?source=page-qr"),
        ] as [(ShareChannel, String)]
    )
    func aChannelIsGivenItsOwnAddress(_ channel: ShareChannel, _ expected: String) {
        #expect(link(channel).shareAddress == expected)
    }

    static let channelsWithAddress: [(ShareChannel, String)] = [
        (.facebook, "u"), (.x, "url"), (.telegram, "url"), (.threads, "url"), (.linkedin, "url"),
        (.reddit, "url"), (.line, "url"),
    ]

    static let channelsWithText: [(ShareChannel, String)] = [
        (.whatsapp, "text"), (.bluesky, "text"), (.mastodon, "text"), (.email, "body"),
        (.sms, "body"), (.viber, "text"),
    ]

    static let messages = [
        "Your face is not a ticket. Sign: {url}", "وجهك ليس تذكرة {url} وقّع الآن",
        "100 % & #1 + 2 = {url}",
        "👩‍👩‍👧‍👦 \u{1F1E7}\u{1F1EA} {url} 🎫", "It's \"us\" <b>&amp;</b> [x] {not} \\ {url}", "{url}", "",
        "no place", "a%20b%2B {url}?x=1&y", "ünïcödé — “quotes”",
    ]

    @Test(arguments: channelsWithText, messages)
    func aTextDecodesToTheMessageAndTheAddress(
        _ channel: (ShareChannel, String),
        _ message: String
    ) {
        let address = "https://commonground.example/a/?b=1&c=%20#d"
        let written =
            "https://commonground.example/a/?b=1&c=%20&source=page-\(channel.0.rawValue)#d"
        let expected =
            message.contains("{url}")
            ? message.replacingOccurrences(of: "{url}", with: written)
            : message.isEmpty
                ? written : message + (channel.0 == .email ? "\r\n" : "\n") + written
        let share = link(channel.0, address: address, message: message).shareAddress
        #expect(parameters(of: share)[channel.1] == expected)
    }

    @Test(arguments: channelsWithAddress, messages)
    func anAddressParameterDecodesToTheAddressWhateverTheMessage(
        _ channel: (ShareChannel, String),
        _ message: String
    ) {
        let address = "https://commonground.example/a/?b=1&c=%20#d"
        let share = link(channel.0, address: address, message: message).shareAddress
        let expected =
            "https://commonground.example/a/?b=1&c=%20&source=page-\(channel.0.rawValue)#d"
        #expect(parameters(of: share)[channel.1] == expected)
    }

    @Test(arguments: messages)
    func onlyUnreservedCharactersAndPercentSignsStandInAValue(_ message: String) {
        let share = link(.whatsapp, message: message).shareAddress
        let value = share.dropFirst("https://api.whatsapp.com/send?text=".count)
        #expect(
            value.utf8.allSatisfy { byte in
                let sign = Character(Unicode.Scalar(byte))
                return sign.isASCII && (sign.isLetter || sign.isNumber || "-._~%".contains(sign))
            }
        )
    }
}
