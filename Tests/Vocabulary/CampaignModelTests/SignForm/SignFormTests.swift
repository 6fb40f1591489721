import CampaignModel
import Diagnostics
import Testing

@Suite struct SignFormTests {
    private func names(_ fields: [SignField]?) -> [String] {
        SignForm(fields: fields).shownFields.map(\.name)
    }

    private func known(_ field: KnownField) -> SignField {
        SignField(.known(field), isRequired: true)
    }

    @Test func everyFormAsksForAnEmailAddressBehindTheNames() {
        #expect(names(nil) == ["name", "email"])
        #expect(names([]) == ["email"])
        #expect(
            names([known(.firstName), known(.lastName), known(.country)])
                == ["first_name", "last_name", "email", "country"]
        )
    }

    @Test func anEmailAddressStaysWhereTheWriterPutIt() {
        #expect(names([known(.email), known(.name)]) == ["email", "name"])
    }

    @Test func aCampaignsKeysWinOverTheSites() {
        let words = LocalizedText(Located("May we write?", at: SourceRange(at: .start)))
        let site = SignForm(
            fields: [known(.name)],
            consent: ConsentQuestion(question: words, ask: .always),
            notice: words
        )
        let campaign = SignForm(consent: ConsentQuestion(ask: .never))
        let merged = campaign.over(site)
        #expect(merged.fields?.map(\.name) == ["name"])
        #expect(merged.consent.question == words)
        #expect(!merged.asksConsent)
        #expect(site.asksConsent)
    }

    @Test(arguments: ["Role", "_next", "1st", "", "a-b", "é", "a\u{301}", "x.y"])
    func namesThatAVendorCouldTakeForItsOwnAreNone(_ name: String) {
        #expect(!CustomField.isName(name))
    }
}
