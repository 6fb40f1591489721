import CampaignModel
import Testing

@testable import EndpointContracts

/// The exact form of each preset; the facts are those of the handbook's table.
@Suite struct BuiltInFormTests {
    private func outline(_ preset: String, _ form: SignForm = Sample.usualForm) throws -> String {
        let endpoint = try Sample.endpoint(preset)
        #expect(Sample.maker(endpoint, form).diagnostics == [])
        return Sample.contract(endpoint, form).outline(on: try Sample.page())
    }

    @Test func form() throws {
        #expect(
            try outline("form") == """
                form urlencoded → https://sign.commonground.example/sign
                hidden campaign=faces
                hidden language=fr
                hidden page_url=https://commonground.example/fr/visages/
                hidden redirect=https://commonground.example/fr/visages/share/
                hidden consent_text=May we write? Yes, do / No, thanks
                hidden consent_version=0123456789abcdef
                hidden source=website
                hidden utm_medium disabled
                text first_name required
                email email required
                select country required
                text postcode
                radio consent=1|0
                honeypot leave_empty
                form-action https://sign.commonground.example
                connect-src \("")
                """
        )
    }

    @Test func sinkInThePreviewServer() throws {
        let placement = EndpointPlacement(isNoindex: true, receiver: "/.placard/signatures")
        let endpoint = placement.applied(to: try Sample.endpoint("sink"))
        #expect(
            Sample.contract(endpoint).outline(on: try Sample.page()) == """
                form+json urlencoded → /.placard/signatures
                hidden campaign=faces
                hidden language=fr
                hidden page_url=https://commonground.example/fr/visages/
                hidden redirect=https://commonground.example/fr/visages/share/
                hidden consent_text=May we write? Yes, do / No, thanks
                hidden consent_version=0123456789abcdef
                hidden source=website
                hidden utm_medium disabled
                text first_name required
                email email required
                select country required
                text postcode
                radio consent=1|0
                form-action 'self'
                connect-src 'self'
                """
        )
    }

    @Test func actionKit() throws {
        let endpoint = try Sample.endpoint("actionkit")
        let lists = TrackingLists(
            keep: ["source", "utm_source"],
            identity: ["akid", "referring_akid", "other"]
        )
        let contract = Sample.contract(endpoint, tracking: lists)
        #expect(
            contract.outline(on: try Sample.page()) == """
                form urlencoded → https://act.commonground.example/act/
                hidden page=faces-2026
                hidden lang=fr
                hidden required=first_name
                hidden required=email
                hidden required=country
                hidden redirect=https://commonground.example/fr/visages/share/
                hidden action_consent_text=May we write? Yes, do / No, thanks
                hidden action_consent_version=0123456789abcdef
                hidden source=website
                hidden action_utm_source disabled
                hidden akid disabled identity
                hidden referring_akid disabled identity
                text first_name required
                email email required
                select country required
                text postal US:zip
                radio action_consent=1|0
                form-action https://act.commonground.example
                connect-src \("")
                """
        )
        #expect(contract.country == .englishName)
    }

    @Test func queue() throws {
        #expect(
            try outline("queue", Sample.form(Sample.known([.firstName, .postcode]), ask: .never))
                == """
                form urlencoded → https://queue.commonground.example/action
                hidden an_petition_id=42
                hidden hp_enabled=true
                hidden redirect_to=https://commonground.example/fr/visages/share/
                text member[first_name] required
                email member[email] required
                text member[postcode] required
                honeypot guard
                form-action https://queue.commonground.example
                connect-src \("")
                """
        )
    }

    @Test func netlify() throws {
        #expect(
            try outline("netlify") == """
                form+json urlencoded → /fr/visages/share/
                @name=faces-2026
                @data-netlify=true
                @netlify-honeypot=leave_empty
                hidden form-name=faces-2026
                hidden campaign=faces
                hidden language=fr
                hidden page_url=https://commonground.example/fr/visages/
                hidden consent_text=May we write? Yes, do / No, thanks
                hidden consent_version=0123456789abcdef
                hidden source=website
                hidden utm_medium disabled
                text first_name required
                email email required
                select country required
                text postcode
                radio consent=1|0
                honeypot leave_empty
                form-action 'self'
                connect-src 'self'
                """
        )
    }

    @Test func formspree() throws {
        #expect(
            try outline("formspree") == """
                form+json urlencoded → https://formspree.io/f/42
                hidden _subject=faces
                hidden campaign=faces
                hidden language=fr
                hidden page_url=https://commonground.example/fr/visages/
                hidden _next=https://commonground.example/fr/visages/share/
                hidden consent_text=May we write? Yes, do / No, thanks
                hidden consent_version=0123456789abcdef
                hidden source=website
                hidden utm_medium disabled
                text first_name required
                email email required
                select country required
                text postcode
                radio consent=1|0
                honeypot _gotcha
                form-action https://formspree.io
                connect-src https://formspree.io
                """
        )
    }

    @Test func web3Forms() throws {
        let form = Sample.form(Sample.known([.name, .comment], optional: [.comment]))
        #expect(
            try outline("web3forms", form) == """
                form+json urlencoded → https://api.web3forms.com/submit
                hidden access_key=42
                hidden subject=faces
                hidden campaign=faces
                hidden language=fr
                hidden page_url=https://commonground.example/fr/visages/
                hidden redirect=https://commonground.example/fr/visages/share/
                hidden consent_text=May we write? Yes, do / No, thanks
                hidden consent_version=0123456789abcdef
                hidden source=website
                hidden utm_medium disabled
                text name required
                email email required
                textarea comment
                radio consent=1|0
                honeypot botcheck
                form-action https://api.web3forms.com
                connect-src https://api.web3forms.com
                """
        )
    }

    @Test func actionNetwork() throws {
        let form = Sample.form(Sample.known([.firstName, .postcode]), ask: .never)
        #expect(
            try outline("action-network", form) == """
                json json → https://actionnetwork.org/api/v2/petitions/42/signatures
                hidden triggers.autoresponse.enabled=true
                hidden action_network:referrer_data.website=https://commonground.example/fr/visages/
                hidden person.custom_fields.consent_version=0123456789abcdef
                hidden action_network:referrer_data.source=website
                text person.given_name required
                email person.email_addresses[0].address required
                text person.postal_addresses[0].postal_code required
                form-action \("")
                connect-src https://actionnetwork.org
                """
        )
    }

    @Test func proca() throws {
        #expect(
            try outline("proca") == """
                json graphql → https://api.proca.app/api
                hidden actionPage=42
                hidden action.actionType=register
                hidden tracking.campaign=faces
                hidden tracking.location=https://commonground.example/fr/visages/
                hidden tracking.source=website
                hidden tracking.medium=website
                text contact.firstName required
                email contact.email required
                select contact.address.country required
                text contact.address.postcode
                radio privacy.optIn=true|false
                form-action \("")
                connect-src https://api.proca.app
                """
        )
    }
}
