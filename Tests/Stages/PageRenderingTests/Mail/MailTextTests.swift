import CampaignModel
import Diagnostics
import Templates
import Testing

@testable import PageRendering

/// Texts in both forms, from the same pieces.
@Suite struct MailTextTests {
    private static let sign = Body.Action(
        deed: .sign,
        isButton: true,
        label: "Sign",
        placesAmount: false
    )

    private static func actions(closed words: String? = nil) throws -> MailComposer.Actions {
        MailComposer.Actions(
            signing: ("https://x.example/faces/#sign", words),
            sharePage: "https://x.example/faces/share/",
            shareAddress: { $0 == .whatsapp ? "https://w.example/?text=faces" : nil },
            donation: nil,
            sources: ["https://press.example/a"],
            textPage: "https://x.example/faces/",
            baseURL: try #require(BaseURL("https://x.example/")),
            origin: "https://x.example"
        )
    }

    private static func written(
        _ pieces: [MailBody.Piece],
        _ body: Body = Body(),
        answers: BodyAnswers = BodyAnswers(),
        medium: MailMedium = .mail(.generic),
        language: String = "en",
        closed: String? = nil
    ) throws -> (html: String, plain: String, links: [MailLink]) {
        var composer = MailComposer(
            medium: medium,
            actions: try actions(closed: closed),
            links: MailLinks()
        )
        let text = AnsweredMailBody(MailBody(pieces: pieces, body: body), answers)
        let composed = composer.pieces(of: text)
        let tag = try #require(LanguageTag(language))
        var markup = MailMarkup(medium: medium, language: tag, styles: nil)
        var plain = MailPlainText(medium: medium)
        let html = String(decoding: markup.html(of: composed).bytes, as: UTF8.self)
        return (html, plain.text(of: composed), composer.links.all)
    }

    @Test func textIsEscapedInHTMLAndNotInPlainText() throws {
        let text = try Self.written([.open(.paragraph), .text("a <b> & \"c\""), .close])
        #expect(text.html == "<p>a &lt;b&gt; &amp; &quot;c&quot;</p>")
        #expect(text.plain == "a <b> & \"c\"")
    }

    @Test func emphasisStaysUprightWhereLettersHaveNoSlant() throws {
        let pieces: [MailBody.Piece] = [.open(.emphasis), .text("a"), .close]
        #expect(try Self.written(pieces).html == "<em>a</em>")
        for language in ["ar", "he", "hi", "ja"] {
            let text = try Self.written(pieces, language: language)
            #expect(text.html == "<em class=\"upright\">a</em>")
        }
    }

    @Test func aButtonIsATableAndItsAddressStandsInThePlainText() throws {
        let text = try Self.written([
            .open(.buttons), .open(.action(Self.sign)), .text("Sign"), .close, .softBreak, .close,
        ])
        let address = "https://x.example/faces/?source=email-button-1#sign"
        #expect(text.html.hasPrefix("<table class=\"button-table\" role=\"presentation\""))
        #expect(text.html.contains("<a class=\"button sign\" href=\"\(address)\">Sign</a>"))
        #expect(text.plain == "Sign\n\(address)")
        #expect(text.links.map(\.words) == ["Sign"])
    }

    @Test func linksInATextAreNumberedAndKeepStrangersAddresses() throws {
        var body = Body()
        body.links = [
            Body.Link(target: .outside(address: "https://o.example/"), range: .nowhere),
            Body.Link(target: .address(path: "/about/"), range: .nowhere),
        ]
        let answers = BodyAnswers(
            links: [.none, .address("/about/?a=1", language: nil)],
            pictures: []
        )
        let text = try Self.written(
            [
                .open(.paragraph), .open(.link(0)), .text("a"), .close, .text(" "),
                .open(.link(1)), .text("b"), .close, .text(" "),
                .open(.source(Body.SourceReference(entry: 0, ordinal: 1))), .text("c"), .close,
                .close,
            ],
            body,
            answers: answers
        )
        #expect(text.plain == "a [1] b [2] c [3]")
        #expect(
            text.links.map(\.address) == [
                "https://o.example/", "https://x.example/about/?a=1&source=email-page-1",
                "https://press.example/a",
            ]
        )
        #expect(text.links.map(\.carriesPlacement) == [false, true, false])
    }

    @Test func listsAndQuotesAreIndentedInPlainText() throws {
        let text = try Self.written([
            .open(.list(start: 9)), .open(.item), .open(.line), .text("a"), .close, .close,
            .open(.item), .open(.line), .text("b"), .lineBreak, .text("c"), .close, .close, .close,
            .open(.quote), .open(.paragraph), .text("d"), .close, .open(.attribution),
            .text("— e"), .close, .close,
        ])
        #expect(text.plain == "9. a\n10. b\n    c\n\n> d\n>\n> — e")
        #expect(
            text.html.hasPrefix(
                "<ol start=\"9\"><li>a</li>\n<li>b<br>\nc</li>\n</ol>\n<blockquote>"
            )
        )
    }

    @Test func aClosedPetitionsButtonsSayWhatHappenedAndItsLinksAreWords() throws {
        var inline = Self.sign
        inline.isButton = false
        let text = try Self.written(
            [
                .open(.buttons), .open(.action(Self.sign)), .text("Sign"), .close, .close,
                .open(.paragraph), .open(.action(inline)), .text("sign"), .close, .close,
            ],
            closed: "See"
        )
        #expect(text.html.contains(">See</a>"))
        #expect(text.html.hasSuffix("<p>sign</p>"))
        #expect(text.links.count == 1)
    }

    @Test func aParagraphThatAMediumCannotFillIsLeftOut() throws {
        let pieces: [MailBody.Piece] = [
            .open(.paragraph), .text("to "), .tag(RecipientTag(.email)), .close,
            .open(.paragraph), .open(.unsubscribe), .text("leave"), .close, .close,
            .open(.paragraph), .text("z"), .close,
        ]
        #expect(try Self.written(pieces, medium: .web).plain == "z")
        #expect(
            try Self.written(pieces, medium: .mail(.actionkit)).plain == "to {{ user.email }}\n\nz"
        )
        #expect(
            try Self.written(pieces, medium: .mail(.mailchimp)).html.contains(
                "<a href=\"*|UNSUB|*\">leave</a>"
            )
        )
    }

    @Test func piecesWithoutAnEndTrapNothing() throws {
        for piece in [MailBody.Piece.open(.paragraph), .open(.item), .close, .open(.quote)] {
            _ = try Self.written([piece, .tag(RecipientTag(.email))], medium: .web)
        }
    }
}
