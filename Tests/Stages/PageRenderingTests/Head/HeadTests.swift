import CampaignModel
import Testing

@testable import PageRendering

@Suite struct HeadTests {
    @Test func thePolicyStandsInAMetaElement() {
        let tags = PolicyTags(policy: ContentSecurityPolicy(images: ["https://pictures.example"]))
        let text = MarkupWriter.text { tags.write(to: &$0) }
        #expect(
            text == """
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
                base-uri 'none'; object-src 'none'; script-src 'self'; style-src 'self'; \
                img-src 'self' https://pictures.example; connect-src 'self'; form-action 'self'">
                <meta name="referrer" content="strict-origin-when-cross-origin">
                """
        )
    }

    @Test func searchEnginesFindTranslationsAndTheFeed() {
        let tags = SearchTags(
            description: "Faces are not \"tickets\"\nin any language",
            canonical: "https://x.example/a/",
            alternates: [
                LanguageAlternate(language: "en", address: "https://x.example/a/"),
                LanguageAlternate(language: "x-default", address: "https://x.example/a/"),
            ],
            feed: SearchTags.Feed(title: "A & B", address: "/feed.xml")
        )
        #expect(
            MarkupWriter.text { tags.write(to: &$0) } == """
                <meta name="description" content="Faces are not &quot;tickets&quot; in any language">
                <link rel="canonical" href="https://x.example/a/">
                <link rel="alternate" hreflang="en" href="https://x.example/a/">
                <link rel="alternate" hreflang="x-default" href="https://x.example/a/">
                <link rel="alternate" type="application/atom+xml" title="A &amp; B" href="/feed.xml">

                """
        )
    }

    @Test func aPageInOneLanguageNamesNoAlternates() {
        let alone = LanguageAlternate(language: "en", address: "https://x.example/a/")
        let tags = SearchTags(isNoindex: true, alternates: [alone])
        let text = MarkupWriter.text { tags.write(to: &$0) }
        #expect(text == "<meta name=\"robots\" content=\"noindex\">\n")
    }

    @Test func aCardWithoutAPictureIsASmallOne() {
        let text = MarkupWriter.text { Self.card(picture: nil).write(to: &$0) }
        #expect(
            text.contains("<meta property=\"og:title\" content=\"&lt;b&gt; &amp; &quot;c&quot;\">")
        )
        #expect(text.contains("<meta property=\"og:locale\" content=\"pt_BR\">"))
        #expect(text.contains("<meta name=\"twitter:card\" content=\"summary\">"))
        #expect(!text.contains("og:image"))
    }

    @Test func aCardNamesItsPicturesSizeAndWhatItShows() {
        let picture = SocialCard.Picture(
            address: "https://x.example/s.png",
            width: 1200,
            height: 630,
            alternative: "A camera"
        )
        let text = MarkupWriter.text { Self.card(picture: picture).write(to: &$0) }
        for (name, value) in [
            ("", "https://x.example/s.png"), (":width", "1200"), (":alt", "A camera"),
        ] {
            #expect(text.contains("<meta property=\"og:image\(name)\" content=\"\(value)\">"))
        }
        #expect(text.contains("summary_large_image"))
    }

    @Test func aTitleCannotEndTheStructuredData() throws {
        let data = StructuredData(
            sort: .webPage,
            address: "https://x.example/a/",
            title: "</script><script>alert(1)</script>",
            language: try #require(LanguageTag("en")),
            publisher: StructuredData.publisher("O", home: "https://x.example/")
        )
        let text = MarkupWriter.text { data.write(to: &$0) }
        #expect(text.components(separatedBy: "</script>").count == 2)
        #expect(text.hasSuffix("</script>"))
    }

    @Test func aRefreshKeepsWhatItsAddressHolds() {
        let text = MarkupWriter.text { RefreshTag(destination: "/a;b/?c=\"1\"&d").write(to: &$0) }
        #expect(
            text == "<meta http-equiv=\"refresh\" content=\"0; url=/a;b/?c=&quot;1&quot;&amp;d\">"
        )
    }

    private static func card(picture: SocialCard.Picture?) -> SocialCard {
        SocialCard(
            sort: .website,
            title: "<b> & \"c\"",
            description: "",
            address: "https://x.example/a/",
            picture: picture,
            siteTitle: "Site",
            locale: "pt_BR"
        )
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
