import CampaignModel
import Diagnostics
import Locales
import Templates
import Testing

@testable import PageRendering

@Suite struct BodyCopierTests {
    @Test(arguments: [true, false])
    func anOpenPetitionsCallLeadsToTheForm(isButton: Bool) throws {
        let body = Self.body(.action(Self.action(.sign, isButton: isButton)), "Sign <b>now</b>")
        var actions = BodyActions()
        actions.signing = .form(address: "#sign")
        let classes = isButton ? "button" : "action"
        #expect(
            try Self.copy(body, actions: actions)
                == "<p><a class=\"\(classes)\" href=\"#sign\">Sign <b>now</b></a>.</p>"
        )
    }

    @Test func aClosedPetitionsButtonLeadsToWhatHappened() throws {
        var actions = BodyActions()
        actions.signing = .outcome(address: "#outcome", words: "See what happened")
        let button = Self.body(.action(Self.action(.sign, isButton: true)), "Sign")
        #expect(
            try Self.copy(button, actions: actions)
                == "<p><a class=\"button\" href=\"#outcome\">See what happened</a>.</p>"
        )
        let inline = Self.body(.action(Self.action(.sign, isButton: false)), "Sign <b>it</b>")
        #expect(try Self.copy(inline, actions: actions) == "<p>Sign <b>it</b>.</p>")
    }

    @Test(arguments: [
        ("en", nil, "amount=3&amp;c=USD\"", ">Chip in $3</a>"),
        ("de", nil, "amount=2.50&amp;c=EUR\"", ">Chip in 2,50\u{A0}€</a>"),
        ("ar", nil, "amount=3&amp;c=USD\"", ">Chip in "),
        ("en", 500, "amount=5&amp;c=USD\"", ">Chip in $5</a>"),
        ("de", 500, "amount=5&amp;c=EUR\"", ">Chip in 5\u{A0}€</a>"),
    ])
    func aDonationAsksInTheCurrencyOfThePage(
        _ language: String,
        _ hundredths: Int?,
        _ address: String,
        _ words: String
    ) throws {
        let action = Self.action(.donate(hundredths: hundredths), isButton: false)
        var actions = BodyActions()
        actions.donation = try Self.donation(language)
        let text = try Self.copy(Self.body(.action(action), "Chip in"), actions: actions)
        #expect(text.contains("<a class=\"action\" href=\"https://give.example/?" + address))
        #expect(text.contains(words))
    }

    @Test func aDonationLinkCarriesTheAsksOfOtherRegions() throws {
        let english = try Self.donation("en")
        let table = try #require(english.usual).asks
        #expect(table.hasPrefix("[\"$3\",[\"AD AT AX BE BG "))
        #expect(table.hasSuffix("\",\"€2.50\",\"https://give.example/?amount=2.50&c=EUR\"]]"))
        let scaled = try #require(english.link(for: 500)).asks
        #expect(scaled.hasPrefix("[\"$5\",["))
        #expect(scaled.hasSuffix("\",\"€5\",\"https://give.example/?amount=5&c=EUR\"]]"))
    }

    @Test func anAskInOneCurrencyNeedsNoTable() throws {
        let euro = DonateSettings.Ask(currency: "EUR", hundredths: 300)
        let donation = Donation(url: "https://give.example/", currency: "EUR", asks: [euro])
        let german = try #require(LanguageTag("de"))
        let conventions = try #require(LocaleConventions(german))
        let ask = DonationAsk(donation, conventions: conventions, readersCurrency: "EUR")
        #expect(ask.usual?.asks == "")
    }

    @Test func anAmountStandsWhereTheWordsPlaceIt() throws {
        var action = Self.action(.donate(hundredths: nil), isButton: true)
        action.placesAmount = true
        var body = Self.body(.action(action), "Give  now")
        body.holes.insert(
            Body.Hole(offset: 8, kind: .amount, closing: 1, range: .nowhere),
            at: 1
        )
        body.holes[0].closing = 2
        var actions = BodyActions()
        actions.donation = try Self.donation("en")
        #expect(try Self.copy(body, actions: actions).contains(">Give $3 now</a>.</p>"))
    }

    @Test func aSourceIsCitedByItsWordsOrItsNumber() throws {
        var actions = BodyActions()
        let key = Located("nbc", at: .nowhere)
        actions.sources = SourceAnchors([
            CitedSource(title: "A", url: "https://a.example/", range: .nowhere),
            CitedSource(title: "B", url: "https://b.example/", key: key, range: .nowhere),
        ])
        let cited = Body.Hole.Kind.source(Body.SourceReference(entry: 1, ordinal: 4))
        #expect(
            try Self.copy(Self.body(cited, "a report"), actions: actions)
                == "<p><a class=\"source\" id=\"cited-4\" href=\"#source-nbc\">a report</a>.</p>"
        )
        actions.sourcesPage = "/faces/"
        let number = Body.Hole.Kind.source(Body.SourceReference(entry: 0, ordinal: 1))
        #expect(
            try Self.copy(Self.body(number, ""), actions: actions).contains(
                "href=\"/faces/#source-1\"><sup>1</sup></a>"
            )
        )
        let unknown = Body.Hole.Kind.source(Body.SourceReference(entry: 9, ordinal: 1))
        #expect(try Self.copy(Self.body(unknown, "words"), actions: actions) == "<p>words.</p>")
    }

    @Test func aLinkNamesTheLanguageOfAPageInAnother() throws {
        var body = Self.body(.link(0), "there")
        body.links = [Body.Link(target: .here, title: "A \"title\"", range: .nowhere)]
        let answers = BodyAnswers(links: [.address("/de/x/?a&b", language: LanguageTag("de"))])
        #expect(
            try Self.copy(body, answers)
                == "<p><a href=\"/de/x/?a&amp;b\" hreflang=\"de\" title=\"A &quot;title&quot;\">"
                + "there</a>.</p>"
        )
        #expect(try Self.copy(body, BodyAnswers(links: [.none])) == "<p>there.</p>")
        #expect(try Self.copy(body) == "<p>there.</p>")
    }

    @Test func aPictureSaysWhatItShowsAndKeepsItsPlace() throws {
        var body = Self.body(.picture(0), nil)
        body.pictures = [
            Body.Picture(path: "a.jpg", alternative: "A \"gate\"", place: .figure, range: .nowhere)
        ]
        let asset = ContentAsset(
            path: "content/a.jpg",
            address: PageAddress("/assets/a b.1.jpg"),
            width: 800,
            height: 600
        )
        #expect(
            try Self.copy(body, BodyAnswers(pictures: [asset]), base: "https://x.example/r/")
                == "<p><img src=\"/r/assets/a%20b.1.jpg\" alt=\"A &quot;gate&quot;\" width=\"800\""
                + " height=\"600\" loading=\"lazy\" decoding=\"async\">.</p>"
        )
        #expect(try Self.copy(body, BodyAnswers(pictures: [nil])) == "<p>.</p>")
    }

    @Test func aVideoIsALinkUntilItIsClicked() throws {
        var body = Self.body(.video(0), nil)
        body.videos = [
            Body.Video(
                host: .youTube,
                id: "ID",
                address: "https://youtu.be/ID",
                label: "Speech & song",
                range: .nowhere
            )
        ]
        #expect(
            try Self.copy(body).contains(
                """
                <a class="video-link" href="https://youtu.be/ID" \
                data-player="https://www.youtube-nocookie.com/embed/ID?autoplay=1" \
                data-title="Speech &amp; song">Speech &amp; song</a>
                """
            )
        )
    }

    @Test func aHoleThatPointsNowhereBreaksNothing() throws {
        var body = Body(bytes: Array("<p>text</p>".utf8))
        for (offset, closing) in [(99, 99), (3, -5), (5, 0), (0, 7)] {
            body.holes.append(
                Body.Hole(offset: offset, kind: .end, closing: closing, range: .nowhere)
            )
            let action = Self.action(.sign, isButton: true)
            body.holes.append(
                Body.Hole(offset: 2, kind: .action(action), closing: closing, range: .nowhere)
            )
        }
        var actions = BodyActions()
        actions.signing = .outcome(address: "#", words: "w")
        #expect(try Self.copy(body, actions: actions).hasSuffix("</p>"))
    }

    private static func action(_ deed: Body.Action.Deed, isButton: Bool) -> Body.Action {
        Body.Action(deed: deed, isButton: isButton, label: "", placesAmount: false)
    }

    /// `<p>`, a hole with its label, `.</p>`.
    private static func body(_ kind: Body.Hole.Kind, _ label: String?) -> Body {
        let closing = label == nil ? 0 : 1
        var body = Body(bytes: Array("<p>\(label ?? "").</p>".utf8))
        body.holes = [Body.Hole(offset: 3, kind: kind, closing: closing, range: .nowhere)]
        if let label {
            body.holes.append(
                Body.Hole(offset: 3 + label.utf8.count, kind: .end, closing: 1, range: .nowhere)
            )
        }
        return body
    }

    private static func donation(_ language: String) throws -> DonationAsk {
        let asks = [("USD", 300), ("EUR", 250)].map {
            DonateSettings.Ask(currency: $0, hundredths: $1)
        }
        let url = "https://give.example/?amount={amount}&c={currency}"
        let donation = Donation(url: url, currency: "USD", asks: asks)
        let tag = try #require(LanguageTag(language))
        let conventions = try #require(LocaleConventions(tag))
        let country = try #require(Country(code: tag.region ?? conventions.mainCountry))
        return DonationAsk(donation, conventions: conventions, readersCurrency: country.currency)
    }

    private static func copy(
        _ body: Body,
        _ answers: BodyAnswers = BodyAnswers(),
        actions: BodyActions = BodyActions(),
        base: String = "https://x.example/"
    ) throws -> String {
        let baseURL = try #require(BaseURL(base))
        var copier = BodyCopier(AnsweredBody(body, answers), actions: actions, baseURL: baseURL)
        var writer = MarkupWriter()
        copier.copy(to: &writer)
        return writer.text
    }
}
