import CampaignModel
import Diagnostics
import Testing

@testable import PageRendering

@Suite struct PetitionPageTests {
    @Test func aTitleStaysTextWhereverItStands() throws {
        let pages = try TestSite().campaignPages()
        let page = try #require(pages["/faces/"])
        #expect(page.contains("<h1>Faces are &lt;not&gt; &quot;tickets&quot; &amp; more</h1>"))
        #expect(page.contains("<title>Faces are &lt;not&gt; &quot;tickets&quot; &amp; more – "))
        #expect(page.contains("content=\"Faces are &lt;not&gt; &quot;tickets&quot; &amp; more\""))
        #expect(page.contains("Faces are \\u003Cnot\\u003E \\\"tickets\\\" \\u0026 more"))
        #expect(page.contains("subject=Faces%20are%20%3Cnot%3E%20%22tickets%22%20%26%20more"))
        #expect(!page.contains("<not>"))
    }

    @Test func theFormPostsToItsEndpointAndComesBackToTheSharePage() throws {
        let page = try #require(try TestSite().campaignPages()["/faces/"])
        #expect(page.contains("<form class=\"sign-form\" method=\"post\""))
        #expect(page.contains("action=\"https://sign.example/\" accept-charset=\"utf-8\""))
        let share = "https://x.example/faces/share/"
        #expect(page.contains("<input type=\"hidden\" name=\"redirect\" value=\"\(share)\">"))
        #expect(page.contains("form-action 'self' https://x.example https://sign.example\""))
        #expect(page.contains("<option value=\"BE\" data-postcode="))
    }

    @Test func aFormThatWillCloseSaysWhen() throws {
        var test = try TestSite()
        test.site.campaigns[0].closes = Instant(secondsSince1970: 1_800_003_600)
        test.site.campaigns[0].closesDay = CivilDate("2027-01-15")
        let page = try #require(try test.campaignPages()["/faces/"])
        #expect(
            page.contains("<form class=\"sign-form\" method=\"post\" data-closes=\"2027-01-15T")
        )
        #expect(page.contains("Open until 15 January 2027"))
    }

    @Test func theTargetIsNamedInTheNotice() throws {
        var test = try TestSite()
        test.site.campaigns[0].facts.targets = [Target(name: "A & B"), Target(name: "C")]
        let page = try #require(try test.campaignPages()["/faces/"])
        #expect(page.contains("<p>We pass your name to A &amp; B, C.</p>"))
    }

    @Test(arguments: ["actionkit", "queue", "netlify", "formspree", "web3forms"])
    func everyVendorsFormIsWhole(_ preset: String) throws {
        var test = try TestSite()
        test.site.forms = [
            try TestSite.form(preset, preset == "netlify" ? nil : "https://v.example/")
        ]
        let page = try #require(try test.campaignPages()["/faces/"])
        let form = page.split(separator: "<form")[1].split(separator: "</form>")[0]
        let action = preset == "netlify" ? "/faces/share/" : "https://v.example/"
        #expect(form.contains(" action=\"\(action)\""))
        #expect(form.contains("type=\"email\""))
        #expect(form.split(separator: "type=\"radio\"").count == 3)
        #expect(!form.contains("{"))
    }

    @Test func aFormForTheScriptAlonePostsNothingItself() throws {
        var test = try TestSite()
        test.site.settings.organisation.contact = .written("hello@x.example")
        test.site.forms = [try TestSite.form("proca", "https://api.example/api")]
        let page = try #require(try test.campaignPages()["/faces/"])
        let form = page.split(separator: "<form")[1].split(separator: "</form>")[0]
        #expect(!form.contains(" action="))
        #expect(form.contains("data-kind=\"json\" data-encoding=\"graphql\""))
        #expect(form.contains("data-next=\"/faces/share/\""))
        #expect(form.contains("data-action=\"https://api.example/api\""))
        #expect(form.contains("name=\"actionPage\" value=\"\" data-type=\"number\">"))
        #expect(page.contains("connect-src 'self' https://api.example;"))
        #expect(page.contains("form-action 'none'"))
        #expect(
            page.contains("<a href=\"mailto:hello@x.example\">hello@x.example</a></p></noscript>")
        )
    }

    @Test func underAPathOnlyTheAddressesForOthersAreWhole() throws {
        let test = try TestSite(base: "https://x.example/a/b/")
        let pages = try test.campaignPages()
        #expect(pages.keys.sorted() == ["/faces/", "/faces/share/"])
        let page = try #require(pages["/faces/"])
        #expect(page.contains("<a class=\"site-title\" href=\"/a/b/\">"))
        #expect(page.contains("<a href=\"/a/b/fr/visages/\" lang=\"fr\""))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://x.example/a/b/faces/\">"))
        #expect(page.contains("value=\"https://x.example/a/b/faces/share/\""))
        #expect(page.contains("https%3A%2F%2Fx.example%2Fa%2Fb%2Ffaces%2F%3Fsource%3Dpage-x"))
        #expect(!page.contains("href=\"/fr/"))
    }

    @Test func theSharePageIsKeptOutOfSearchAndSharesThePetition() throws {
        let page = try #require(try TestSite().campaignPages()["/faces/share/"])
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<meta property=\"og:url\" content=\"https://x.example/faces/\">"))
        #expect(page.contains("source%3Dshare-whatsapp"))
        #expect(!page.contains("page-whatsapp"))
        #expect(!page.contains("rel=\"canonical\""))
        #expect(!page.contains("hreflang=\"x-default\""))
    }

    @Test func aTranslationHasItsOwnLanguageAndAddresses() throws {
        let page = try #require(try TestSite().campaignPages(version: 1)["/fr/visages/"])
        #expect(page.contains("<html lang=\"fr\" dir=\"ltr\">"))
        #expect(page.contains("<a href=\"/faces/\" lang=\"en\""))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://x.example/fr/visages/\">"))
        #expect(
            page.contains(
                "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://x.example/faces/\">"
            )
        )
    }

    @Test func aClosedPetitionShowsItsOutcomeInPlaceOfTheForm() throws {
        var test = try TestSite()
        test.site.campaigns[0].state = .won
        let pages = try test.campaignPages()
        let page = try #require(pages["/faces/"])
        #expect(page.contains("id=\"outcome\""))
        #expect(page.contains("We won. Thank you to everyone who signed and shared."))
        #expect(!page.contains("<form"))
        #expect(page.contains("form-action 'self' https://x.example\""))
        #expect(try #require(pages["/faces/share/"]).contains("This petition is closed."))
    }

    @Test func postcodesAreCheckedByTheChosenCountry() throws {
        let page = try #require(try TestSite().campaignPages()["/faces/"])
        #expect(
            page.contains("<option value=\"BE\" data-postcode=\"^(@?@?@?####)$\">Belgium</option>")
        )
        #expect(page.contains("<option value=\"AE\">"))
    }

    @Test func aFieldWhoseNameFollowsTheCountryTellsTheScriptEachName() throws {
        var test = try TestSite()
        test.site.forms = [try TestSite.form("actionkit", "https://v.example/")]
        let page = try #require(try test.campaignPages()["/faces/"])
        #expect(page.contains("name=\"postal\""))
        #expect(page.contains("data-name=\"postal\" data-name-us=\"zip\""))
        #expect(page.contains("<option value=\"Belgium\" data-code=\"BE\""))
    }

    @Test func aLiveNumberComesWithAllPluralForms() throws {
        var test = try TestSite()
        test.site.settings.counts.live = .written("https://stats.example/{page}.json")
        test.site.campaigns[0].facts.paperSignatures = 12
        let page = try #require(try test.campaignPages()["/faces/"])
        let address = "https://stats.example/faces.json"
        #expect(page.contains("data-address=\"\(address)\" data-least=\"100\" data-paper=\"12\""))
        #expect(page.contains("<p class=\"progress-count\">{n} signature</p>"))
        #expect(page.contains("<p class=\"progress-count\">{n} signatures</p>"))
        #expect(
            page.contains("connect-src 'self' https://sign.example https://stats.example")
                || page.contains("connect-src 'self' https://stats.example")
        )
    }

    @Test func aPreviewsFormIsDead() throws {
        var test = try TestSite()
        test.site.forms[0].endpoint.destination = .nowhere
        test.site.settings.environment = .preview
        let page = try #require(try test.campaignPages()["/faces/"])
        #expect(page.contains("<form class=\"sign-form\" method=\"post\">"))
        #expect(page.contains("form-action 'none'\""))
        #expect(page.contains("<a class=\"button\" href=\"/faces/share/\">Sign the petition</a>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<aside class=\"banner\">"))
        let form = page.split(separator: "<form")[1].split(separator: "</form>")[0]
        #expect(!form.contains(" name="))
        #expect(!page.contains("sign.example"))
    }

    @Test func aVariantIsTheWholePetitionUnderACardOfItsOwn() throws {
        var test = try TestSite()
        let variant = ShareVariant(
            name: .written("parents"),
            channels: [.init(.facebook, at: .nowhere)],
            title: .written("Our children's faces")
        )
        test.site.campaigns[0].versions[0].words.share = ShareWords(variants: [variant])
        let pages = try test.campaignPages()
        let page = try #require(pages["/faces/v/parents/"])
        #expect(page.contains("<meta property=\"og:title\" content=\"Our children's faces\">"))
        #expect(
            page.contains("property=\"og:url\" content=\"https://x.example/faces/v/parents/\"")
        )
        #expect(page.contains("<link rel=\"canonical\" href=\"https://x.example/faces/\">"))
        #expect(page.contains("<form class=\"sign-form\""))
        #expect(!page.contains("hreflang=\"x-default\""))
        let share = try #require(pages["/faces/share/"])
        #expect(
            share.contains("faces%2Fv%2Fparents%2F%3Fsource%3Dshare-facebook-parents\"")
        )
    }
}
