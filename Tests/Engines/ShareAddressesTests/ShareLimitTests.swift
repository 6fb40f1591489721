import CampaignModel
import Testing

@testable import ShareAddresses

@Suite struct ShareLimitTests {
    @Test(
        arguments: [
            (.x, 280, .weightedCharacters, 23), (.bluesky, 300, .characters, nil),
            (.mastodon, 500, .characters, 23), (.threads, 500, .characters, nil),
        ] as [(ShareChannel, Int, ShareExcess.Unit, Int?)]
    )
    func aPostMayBeAsLongAsItsLimit(
        _ channel: ShareChannel,
        _ limit: Int,
        _ unit: ShareExcess.Unit,
        _ addressCount: Int?
    ) {
        let address = addressCount ?? link(channel).pageAddress.count
        let full = String(repeating: "x", count: limit - address - 1)
        #expect(link(channel, message: full).excess() == nil)
        let expected = ShareExcess(measured: limit + 2, limit: limit, unit: unit)
        #expect(link(channel, message: full + "xx").excess() == expected)
    }

    @Test(arguments: [
        ("aé", 2), ("日本", 4), ("“’—", 3), ("\u{200D}", 1), ("\u{2030}", 2), ("😀", 2), ("مرحبا", 5),
        ("see https://a.example/b now", 31), ("https://a.example.", 24),
    ])
    func xWeighsCharactersAndCountsEveryAddressAs23(_ message: String, _ weight: Int) {
        // The rest of the post is filled with letters; it ends with a space and the address.
        let rest = String(repeating: "y", count: 300)
        let excess = link(.x, message: message + " " + rest).excess()
        #expect(excess?.measured == weight + 301 + 24)
    }

    @Test func blueskyCountsAFamilyAsOneCharacter() {
        let family = String(repeating: "👩‍👩‍👧‍👦", count: 200)
        #expect(link(.bluesky, message: family).excess() == nil)
    }

    @Test func threadsCountsTheBytesOfEmoji() {
        let message = String(repeating: "😀", count: 120)
        let link = link(.threads, message: message)
        #expect(link.excess()?.measured == 480 + 1 + link.pageAddress.count)
    }

    @Test func threadsCountsLettersOfEveryAlphabetAsOne() {
        #expect(link(.threads, message: String(repeating: "é", count: 440)).excess() == nil)
    }

    @Test func redditCountsTheTitleAlone() {
        let message = String(repeating: "x", count: 1000)
        let title = String(repeating: "é", count: 300)
        #expect(link(.reddit, title: title, message: message).excess() == nil)
        let excess = link(.reddit, title: title + "é", message: message).excess()
        #expect(excess == ShareExcess(measured: 301, limit: 300, unit: .titleCharacters))
    }

    @Test func anEmailsAddressStaysUnder2000Bytes() {
        let bare = link(.email, title: "", message: "{url}").shareAddress.utf8.count
        let full = String(repeating: "x", count: 1999 - bare) + "{url}"
        #expect(link(.email, title: "", message: full).excess() == nil)
        #expect(
            link(.email, title: "", message: "x" + full).excess()
                == ShareExcess(measured: 2000, limit: 1999, unit: .bytes)
        )
    }

    @Test(arguments: [.x, .bluesky, .mastodon, .threads, .reddit, .email] as [ShareChannel])
    func theQuickCheckNeverHidesAnExcess(_ channel: ShareChannel) throws {
        let parts = [
            "x", "word ", "é", "日", "😀", "👩‍👩‍👧‍👦", "{url}", "{", "https://a.b ", "http://c.d/e. ", "\n",
            "\r\n",
            ":", "%&#", "\u{2030}",
        ]
        let limit = try #require(channel.limit).0
        var random = SeededNumbers(state: 1)
        for length in stride(from: 0, to: 600, by: 13) {
            var message = ""
            for _ in 0..<length { message += parts.randomElement(using: &random) ?? "" }
            let link = link(channel, title: message, message: message, hashtags: ["FacesOff"])
            let isOver = link.post.measured(link.source) > limit
            #expect((link.excess() != nil) == isOver, "\(message.debugDescription)")
        }
    }

    @Test func hashtagsCount() {
        let message = String(repeating: "x", count: 250)
        #expect(link(.x, message: message).excess() == nil)
        #expect(link(.x, message: message, hashtags: ["FacesOff"]).excess()?.measured == 284)
    }

    @Test(arguments: [.facebook, .whatsapp, .copy, .native, .qr, .sms, .viber] as [ShareChannel])
    func otherChannelsHaveNoLimit(_ channel: ShareChannel) {
        #expect(link(channel, message: String(repeating: "x", count: 5000)).excess() == nil)
    }

    @Test(arguments: [
        (String(repeating: "x", count: 160), 160, 1, false),
        (String(repeating: "x", count: 161), 161, 2, false),
        (String(repeating: "x", count: 307), 307, 3, false),
        (String(repeating: "ö", count: 160), 160, 1, false),
        (String(repeating: "€", count: 81), 162, 2, false),
        (String(repeating: "ж", count: 70), 70, 1, true),
        (String(repeating: "x", count: 70) + "’", 71, 2, true),
        (String(repeating: "😀", count: 35), 70, 1, true), ("", 0, 1, false),
    ])
    func aTextMessageIsCountedInParts(
        _ text: String,
        _ units: Int,
        _ segments: Int,
        _ isUnicode: Bool
    ) {
        let length = SMSLength(text)
        #expect(length.units == units)
        #expect(length.segments == segments)
        #expect(length.isUnicode == isUnicode)
    }
}
