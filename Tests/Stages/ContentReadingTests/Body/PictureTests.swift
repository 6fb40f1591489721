import CampaignModel
import Testing

@testable import ContentReading

@Suite struct PictureTests {
    private let gates = "content/campaigns/faces/gates.jpg"

    @Test func aPictureAloneIsAFigureWithItsTitleAsCaption() {
        #expect(
            ReadBody("![Gates & *doors*](gates.jpg \"At <Central>\")").html
                == "<figure>⟨figure \(gates) 'Gates & doors'⟩"
                + "<figcaption>At &lt;Central&gt;</figcaption></figure>\n"
        )
        #expect(ReadBody("![a](gates.jpg)").html == "<figure>⟨figure \(gates) 'a'⟩</figure>\n")
    }

    @Test func aLinkedPictureAloneIsAFigureToo() {
        #expect(
            ReadBody("[![a](gates.jpg \"t\")](report.pdf)").html
                == "<figure>⟨file content/campaigns/faces/report.pdf⟩⟨figure \(gates) 'a'⟩⟨end⟩"
                + "<figcaption>t</figcaption></figure>\n"
        )
    }

    @Test func aPictureInALineStaysThere() {
        #expect(ReadBody("a ![b](gates.jpg) c").html == "<p>a ⟨text \(gates) 'b'⟩ c</p>\n")
    }

    @Test func aHyphenIsDecoration() {
        let body = ReadBody("![-](/pages/line.svg)")
        #expect(body.html == "<figure>⟨figure content/pages/line.svg ''⟩</figure>\n")
        #expect(body.mistakes == [])
    }

    @Test(arguments: [
        ("![](x.jpg)", "1:1 PictureWithoutWords"), ("text ![ ](x.jpg)", "1:6 PictureWithoutWords"),
        ("![a]()", "1:1 PictureWithoutFile"),
        ("![a](https://a.example/x.jpg)", "1:1 PictureFromElsewhere"),
        ("![a](//a.example/x.jpg)", "1:1 PictureFromElsewhere"),
        ("![a](data:image/png;base64,AAAA)", "1:1 PictureFromElsewhere"),
        ("![a](../../../x.jpg)", "1:1 LinkOutsideContent"),
    ])
    func picturesWithoutWordsOrFileAreErrors(_ markdown: String, _ mistake: String) {
        #expect(ReadBody(markdown).mistakes == [mistake])
    }

    @Test(arguments: [
        ("https://youtu.be/abcdefghij_", "https://www.youtube-nocookie.com/embed/abcdefghij_"),
        (
            "https://www.youtube.com/watch?v=abcdefghijk&t=1m5s",
            "https://www.youtube-nocookie.com/embed/abcdefghijk"
        ),
        (
            "https://youtube.com/shorts/abcdefghijk",
            "https://www.youtube-nocookie.com/embed/abcdefghijk"
        ),
        ("https://vimeo.com/123456", "https://player.vimeo.com/video/123456"),
        ("https://vimeo.com/123456/a1b2c3", "https://player.vimeo.com/video/123456"),
        ("https://player.vimeo.com/video/123456?h=a1", "https://player.vimeo.com/video/123456"),
        (
            "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv",
            "https://tube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv"
        ),
        (
            "https://tube.example/videos/watch/04af977f-4201-4697-be67-a8d8cae6fa7a",
            "https://tube.example/videos/embed/04af977f-4201-4697-be67-a8d8cae6fa7a"
        ),
    ])
    func aVideoLinkAloneIsACard(_ address: String, _ frame: String) throws {
        for markdown in ["[The film](\(address))", "[![The film](still.jpg)](\(address))"] {
            let body = ReadBody(markdown)
            let video = try #require(body.body.videos.first)
            #expect(body.html == "⟨video \(video.frameAddress) 'The film'⟩")
            #expect(video.frameAddress.hasPrefix(frame + "?"))
            #expect(video.address == address)
            #expect(video.still == (markdown.hasPrefix("[!") ? 0 : nil))
            #expect(body.mistakes == [])
        }
    }

    @Test(arguments: [
        "https://youtu.be/short", "https://www.youtube.com/playlist?list=x",
        "https://vimeo.com/about",
        "http://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv", "https://notyoutu.be/abcdefghijk",
        "https://youtube.com.evil.example/watch?v=abcdefghijk", "https://youtu.be/abcdefghij\"",
        "https://vimeo.com/123/<b>",
    ])
    func anythingElseIsALink(_ address: String) {
        #expect(VideoAddress(address) == nil)
    }

    @Test func aVideoLinkInALineIsALink() {
        #expect(ReadBody("See [it](https://youtu.be/abcdefghijk)").body.videos.isEmpty)
    }

    @Test func theStartOfAVideoIsKept() {
        #expect(VideoAddress("https://youtu.be/abcdefghijk?t=90")?.start == 90)
        #expect(VideoAddress("https://youtu.be/abcdefghijk?t=1h1m1s")?.start == 3_661)
        #expect(VideoAddress("https://vimeo.com/1#t=30s")?.start == 30)
        #expect(VideoAddress("https://youtu.be/abcdefghijk?t=99999999999999")?.start == 1_000_000)
    }
}
