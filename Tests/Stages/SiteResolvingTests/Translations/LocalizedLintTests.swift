import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

/// Texts by language in sign forms, the site's and a campaign's own.
@Suite struct LocalizedLintTests {
    private func texts(_ words: [(String, String)]) -> LocalizedText {
        LocalizedText(
            entries: words.map { .init(language: tag($0), text: Located($1, at: nowhere)) }
        )
    }

    private func form(_ place: String) -> SignForm {
        let place = SourceLocation(path: place, range: nowhere)
        let same = [("en", "only one of the two"), ("fr", "only one of the two")]
        let choice = CustomField(
            "role",
            answer: .choice,
            label: texts(same),
            options: [
                .init("rider", label: texts(same)),
                .init("staff", label: texts([("en", "staff"), ("fr", "personnel")])),
            ]
        )
        return SignForm(
            fields: [SignField(.custom(choice), isRequired: false, location: place)],
            consent: ConsentQuestion(accept: texts(same), location: place),
            notice: texts([("en", "To {target}."), ("fr", "À {taget}.")]),
            noticeLocation: place
        )
    }

    private func found(in site: Site) -> [String] {
        SiteResolver.translationMistakes(in: site).map { "\($0.location.path): \($0.summary)" }
    }

    @Test func everyTextOfACampaignsOwnFormIsCompared() async {
        let path = "content/campaigns/a.md"
        let head = campaign("a") { $0.facts.signForm = form(path) }
        let site = await resolve([head, campaign("a.fr")]).site
        #expect(
            found(in: site) == [
                "\(path): 'sign_form.consent.accept' is word for word the original's",
                "\(path): 'sign_form.notice' lacks {target}, which the original has",
                "\(path): 'sign_form.notice' has {taget}, which the original lacks",
                "\(path): 'sign_form.role.label' is word for word the original's",
                "\(path): 'sign_form.role.options.rider' is word for word the original's",
            ]
        )
    }

    @Test func theSitesFormIsComparedWithItsFirstLanguage() async {
        var settings = exampleSettings()
        settings.signForm = form("site.yaml")
        let site = await resolve([campaign("a")], settings: settings).site
        #expect(found(in: site).count == 5)
        #expect(found(in: site).first?.hasPrefix("site.yaml: 'consent.accept'") == true)
    }

    @Test func wordsInALanguageThatNoPageIsInAreToldOf() async {
        var settings = exampleSettings()
        settings.languages = ["en-CA", "fr"].map { Located(tag($0), at: nowhere) }
        settings.title = texts([("en", "Us"), ("fr", "Nous"), ("fr-BE", "Nous, une fois")])
        settings.topics = [
            TopicSettings(
                key: Located("rail", at: nowhere),
                title: texts([("en-CA", "Rail"), ("fr", "Rail"), ("de", "Bahn")])
            )
        ]
        let site = await resolve([campaign("a")], settings: settings).site
        #expect(
            found(in: site) == [
                "site.yaml: 'topics.rail' has words in 'de', which the site does not speak",
                "site.yaml: 'title' has words in 'fr-BE', which the site does not speak",
            ]
        )
    }

    @Test func aCampaignsFormIsComparedWithTheCampaignsLanguage() async {
        var own = SignForm()
        own.notice = texts([("fr", "À {target}."), ("en", "To them.")])
        own.noticeLocation = SourceLocation(path: "content/campaigns/a.md", range: nowhere)
        let head = campaign("a") {
            $0.language = Located(tag("fr"), at: nowhere)
            $0.facts.signForm = own
        }
        let site = await resolve([head, campaign("a.en")]).site
        #expect(
            found(in: site) == [
                "content/campaigns/a.md: 'sign_form.notice' lacks {target}, which the original has"
            ]
        )
    }
}
