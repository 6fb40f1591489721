import CampaignModel
import Diagnostics
import Testing

@Suite struct SharingTests {
    @Test func aChannelTakesItsOwnMessageThenTheGeneralOneThenTheAskThenTheTitle() {
        var words = CampaignWords(title: text("Title"))
        #expect(words.shareMessage(for: .x) == ShareMessage(title: "Title", text: "Title"))
        words.ask = text("Ask")
        #expect(words.shareMessage(for: .x).text == "Ask")
        let email = ShareWords.Message(
            channel: Located(.email, at: nowhere),
            subject: text("Subject"),
            text: text("Body")
        )
        words.share = ShareWords(title: text("Card"), message: text("All"), messages: [email])
        #expect(words.shareMessage(for: .x) == ShareMessage(title: "Card", text: "All"))
        #expect(words.shareMessage(for: .email) == ShareMessage(title: "Subject", text: "Body"))
    }

    @Test func aVariantIsFoundByItsChannels() {
        var words = CampaignWords(title: text("Title"))
        #expect(words.shareVariant(for: .facebook) == nil)
        words.share = ShareWords(variants: [variant("a", .reddit), variant("b", .facebook)])
        #expect(words.shareVariant(for: .facebook) == 1)
        #expect(words.shareVariant(for: .x) == nil)
    }

    @Test func aSocialPictureKeepsItsAddressAndTellsWhenItChanged() throws {
        let baseURL = try #require(BaseURL("https://x.example/repo/"))
        var version = Self.version
        version.words.share = ShareWords(variants: [variant("a", .reddit), variant("b", .x)])
        version.variantImages = [nil, picture("card.PNG")]
        version.shareImage = picture("lead.jpg")
        #expect(
            version.socialPicture?.absoluteAddress(at: baseURL)
                == "https://x.example/repo/faces/share.jpg?v=8f3c"
        )
        #expect(version.socialPicture(ofVariant: 0) == version.socialPicture)
        #expect(version.socialPicture(ofVariant: 7) == version.socialPicture)
        #expect(
            version.socialPictures.map(\.address.path)
                == ["/faces/share.jpg", "/faces/v/b/share.png"]
        )
    }

    private let nowhere = SourceRange(at: .start)

    private func text(_ text: String) -> Located<String> { Located(text, at: nowhere) }

    private func variant(_ name: String, _ channel: ShareChannel) -> ShareVariant {
        ShareVariant(name: text(name), channels: [Located(channel, at: nowhere)])
    }

    private func picture(_ name: String) -> ContentAsset {
        let parts = name.split(separator: ".")
        return ContentAsset(
            path: "content/campaigns/faces/\(name)",
            address: PageAddress("/assets/\(parts[0]).8f3c.\(parts[1])")
        )
    }

    private static var version: CampaignVersion {
        CampaignVersion(
            language: 0,
            file: ContentFile(
                path: "a",
                bodyOffset: 0,
                bodyLine: 1,
                byteCount: 0,
                fingerprint: 0,
                headFingerprint: 0
            ),
            words: Shared(CampaignWords(title: Located("Title", at: SourceRange(at: .start)))),
            address: PageAddress("/faces/")
        )
    }
}
