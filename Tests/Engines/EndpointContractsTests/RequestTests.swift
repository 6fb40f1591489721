import CampaignModel
import Testing

@testable import EndpointContracts

/// The exact bytes that each service receives.
@Suite struct RequestTests {
    private func request(
        _ preset: String,
        _ form: SignForm,
        by sender: SignatureSender = .browser,
        _ filled: FilledForm = Sample.supporter,
        encoding: FormEncoding? = nil
    ) throws -> SignatureRequest {
        let endpoint = try Sample.endpoint(preset) { $0.encoding = encoding }
        return try #require(
            Sample.contract(endpoint, form).request(
                for: filled,
                on: try Sample.page(),
                by: sender,
                countryNames: Sample.countryNames
            )
        )
    }

    private func body(_ request: SignatureRequest) -> String {
        String(decoding: request.body, as: UTF8.self)
    }

    @Test func aPlainForm() throws {
        let sent = try request("form", Sample.form(Sample.known([.firstName])))
        #expect(sent.target == "https://sign.commonground.example/sign")
        #expect(sent.header("content-type") == "application/x-www-form-urlencoded")
        #expect(sent.header("accept") == nil)
        #expect(
            body(sent) == """
                campaign=faces&language=fr&page_url=https%3A%2F%2Fcommonground.example%2Ffr%2Fvisages\
                %2F&redirect=https%3A%2F%2Fcommonground.example%2Ffr%2Fvisages%2Fshare%2F&\
                consent_text=May+we+write%3F+Yes%2C+do+%2F+No%2C+thanks&\
                consent_version=0123456789abcdef&source=website&first_name=Zo%C3%AB&\
                email=o%27brien%2Bx%40a.example&consent=1&leave_empty=
                """
        )
    }

    @Test func actionKitWantsEnglishNamesAndOtherPostcodesThanAmericanOnes() throws {
        let form = Sample.form(Sample.known([.country, .postcode]), ask: .never)
        let french = body(try request("actionkit", form))
        #expect(french.hasSuffix("country=France&postal=F+75001"))
        var american = Sample.supporter
        american.answers["country"] = "US"
        american.answers["postcode"] = "10001"
        let withScript = body(try request("actionkit", form, by: .script, american))
        #expect(withScript.hasSuffix("country=United+States&zip=10001"))
        let without = body(try request("actionkit", form, american))
        #expect(without.hasSuffix("country=United+States&postal=10001"))
    }

    @Test func theScriptSendsTheChosenWordsAndWhatTheAddressHeld() throws {
        var filled = Sample.supporter
        filled.tracking = ["source": "share-x", "utm_medium": "mail", "email": "a@b.example"]
        let sent = try request(
            "formspree",
            Sample.form(Sample.known([.firstName])),
            by: .script,
            filled
        )
        #expect(sent.header("Accept") == "application/json")
        #expect(body(sent).contains("consent_text=May+we+write%3F+Yes%2C+do&"))
        #expect(body(sent).contains("&source=share-x&utm_medium=mail&"))
        #expect(!body(sent).contains("b.example"))
    }

    @Test func multipartIsWhatABrowserSends() throws {
        let form = Sample.form(Sample.known([.comment]), ask: .never)
        let filled = FilledForm(["email": "a@b.example", "comment": "one\ntwo"])
        let sent = try request("queue", form, filled, encoding: .multipart)
        #expect(
            sent.header("Content-Type")
                == "multipart/form-data; boundary=placard-form-boundary"
        )
        let parts = body(sent).split(separator: "--placard-form-boundary")
        #expect(
            parts.contains(
                """
                \r\nContent-Disposition: form-data; name="action_comment"\r\n\r\none\r\ntwo\r\n
                """
            )
        )
        #expect(parts.last == "--\r\n")
    }

    @Test func actionNetworkTakesATreeOfJSON() throws {
        let form = Sample.form(
            Sample.known([.firstName, .postcode, .country, .comment]),
            ask: .never
        )
        let sent = try request("action-network", form)
        #expect(sent.header("Content-Type") == "application/json")
        #expect(
            body(sent) == """
                {"triggers":{"autoresponse":{"enabled":true}},\
                "action_network:referrer_data":\
                {"website":"https://commonground.example/fr/visages/","source":"website"},\
                "person":{"custom_fields":{"consent_version":"0123456789abcdef"},\
                "given_name":"Zoë","email_addresses":[{"address":"o'brien+x@a.example"}],\
                "postal_addresses":[{"postal_code":"F 75001","country":"FR"}]}}
                """
        )
    }

    @Test func procaTakesGraphQL() throws {
        var filled = Sample.supporter
        filled.consent = .declined
        let sent = body(try request("proca", Sample.usualForm, filled))
        #expect(sent.hasPrefix(#"{"query":"mutation sign($actionPage: Int!, "#))
        #expect(
            sent.hasSuffix(
                """
                "variables":{"actionPage":42,"action":{"actionType":"register"},\
                "tracking":{"campaign":"faces",\
                "location":"https://commonground.example/fr/visages/","source":"website",\
                "medium":"website"},"contact":{"firstName":"Zoë","email":"o'brien+x@a.example",\
                "address":{"country":"FR","postcode":"F 75001"}},"privacy":{"optIn":false}}}
                """
            )
        )
    }

    @Test func whoWasNotAskedHasNotAgreed() throws {
        let form = Sample.form(Sample.known([.firstName]), ask: .never)
        #expect(body(try request("proca", form)).contains(#""privacy":{"optIn":false}"#))
        #expect(!body(try request("form", form)).contains("consent="))
        #expect(body(try request("form", form)).contains("consent_version=0123456789abcdef"))
    }

    @Test func valuesInAnAddressCannotChangeItsPath() throws {
        let endpoint = try Sample.endpoint("form") { $0.url = "https://a.example/{page}/{slug}" }
        var page = try Sample.page()
        page.page = "../../evil?x#y"
        page.slug = "été"
        #expect(
            Sample.contract(endpoint).action(on: page)
                == "https://a.example/..%2F..%2Fevil%3Fx%23y/%C3%A9t%C3%A9"
        )
    }
}
