import CampaignModel
import Testing

@testable import PageRendering

@Suite struct MessageTests {
    private func envelope(_ subject: String, from: String = "Amara at Lanternway") throws
        -> MailEnvelope
    {
        MailEnvelope(
            subject: HeaderField.line(subject),
            from: from,
            address: "hello@x.example",
            host: "x.example",
            language: try #require(LanguageTag("en")),
            unsubscribeAddress: "{{unsubscribe_url}}",
            now: Instant(secondsSince1970: 1_795_348_800)
        )
    }

    @Test func noTextBreaksOutOfItsField() throws {
        let message = try envelope(
            "Hi\r\nBcc: all@x.example",
            from: "A\nBcc: b@x.example"
        ).message(html: [], text: [])
        let fields = message.split(separator: "\r\n")
        #expect(fields.allSatisfy { !$0.hasPrefix("Bcc") })
        #expect(message.contains("Subject: Hi Bcc: all@x.example\r\n"))
        #expect(message.contains("From: \"A Bcc: b@x.example\" <hello@x.example>\r\n"))
    }

    @Test func wordsBeyondASCIIAreEncodedWithoutCuttingACharacter() {
        #expect(HeaderField.words("Ça va") == "=?UTF-8?B?w4dhIHZh?=")
        let long = HeaderField.words(String(repeating: "é", count: 40))
        #expect(long.split(separator: "\r\n ").count == 2)
        #expect(long.split(separator: "\r\n ").allSatisfy { $0.utf8.count <= 75 })
        #expect(HeaderField.words("=?UTF-8?B?w4c=?=") != "=?UTF-8?B?w4c=?=")
    }

    @Test func linesAreShortAndBlanksAtTheirEndsAreKept() {
        #expect(
            QuotedPrintable.text(Array("a = b \n.c\nFrom d".utf8))
                == "a =3D b=20\r\n=2Ec\r\n=46rom d"
        )
        let long = QuotedPrintable.text(Array(repeating: 0x61, count: 200))
        #expect(long.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func theDateIsTheMomentOfTheBuild() throws {
        let message = try envelope("Hi").message(html: [], text: [])
        #expect(message.contains("Date: Sun, 22 Nov 2026 12:00:00 +0000\r\n"))
    }

    @Test func aReportsCellsAreQuotedWhereTheyMustBe() {
        let link = MailLink(
            placement: "email-link-1",
            carriesPlacement: true,
            address: "https://x.example/",
            words: "say \"yes\", now"
        )
        #expect(
            LinkReport(links: [link]).text == """
                placement,in_address,words,address\r
                email-link-1,yes,"say ""yes"", now",https://x.example/\r\n
                """
        )
    }
}
