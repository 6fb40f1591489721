import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct SignFormFieldsTests {
    @Test func knownAndOwnFieldsAreRead() throws {
        let reading = SiteText(
            adding: """
                sign_form:
                  fields:
                    - first_name
                    - {name: optional}
                    - postcode: optional
                    - {name: resident, type: checkbox, label: {en: I live here, fr: J’habite ici}}
                    - name: role
                      type: choice
                      label: I am
                      options: {rider: a rider, staff: staff}
                      required: true
                  consent:
                    question: {en: May we write to you?, fr: Pouvons-nous vous écrire ?}
                    accept: {en: "Yes", fr: Oui}
                    decline: {en: "No", fr: Non}
                    ask: always
                  notice: We pass your name to {target}. [How]({privacy_url})
                """
        ).read()
        #expect(shown(reading.diagnostics) == "")
        let form = try #require(reading.settings?.signForm)
        let fields = try #require(form.fields)
        #expect(fields.map(\.name) == ["first_name", "name", "postcode", "resident", "role"])
        #expect(fields.map(\.isRequired) == [true, false, false, false, true])
        #expect(fields.map(\.location?.range?.start.line) == [7, 8, 9, 10, 11])
        guard case .custom(let role) = fields[4].subject else {
            Issue.record("role is known")
            return
        }
        #expect(role.answer == .choice)
        #expect(role.options.map(\.key) == ["rider", "staff"])
        #expect(form.consent.ask == .always)
        #expect(form.consent.location?.range?.start.line == 17)
        #expect(form.notice?.isGeneral == true)
    }

    @Test func aCampaignsFormAndAskAreReadInTheSameWay() throws {
        let front = """
            ---
            title: Faces
            sign_form: {fields: [country], consent: {ask: never}}
            donate: {ask: {EUR: 7.50}}
            ---
            """
        let path = "content/campaigns/faces.md"
        let source = ContentSource(
            path: path,
            kind: .campaign(name: "faces", language: nil),
            byteCount: front.utf8.count
        )
        var mistakes: [Diagnostic] = []
        let head = Array(front.utf8).withUnsafeBufferPointer {
            HeadDecoder().head(of: $0, source: source, fingerprint: 1, diagnostics: &mistakes)
        }
        #expect(shown(mistakes) == "")
        guard case .campaign(let campaign) = head else {
            Issue.record("no campaign")
            return
        }
        #expect(campaign.facts.signForm?.fields?.map(\.name) == ["country"])
        #expect(campaign.facts.signForm?.consent.ask == .never)
        #expect(campaign.facts.donate?.asks.map(\.value.hundredths) == [750])
    }
}
