import CampaignModel
import Testing

@testable import EndpointContracts

@Suite struct VerdictTests {
    /// A verdict on what a browser sends, after a change of the fields.
    private func verdict(
        _ preset: String,
        _ form: SignForm = Sample.usualForm,
        by sender: SignatureSender = .browser,
        filled: FilledForm = Sample.supporter,
        change: (inout [SentField]) -> Void = { _ in }
    ) throws -> SignatureVerdict {
        let contract = Sample.contract(try Sample.endpoint(preset), form)
        let page = try Sample.page()
        var request = try #require(
            contract.request(
                for: filled,
                on: page,
                by: sender,
                countryNames: Sample.countryNames
            )
        )
        if contract.encoding == .urlencoded {
            var fields = try URLEncodedBody.fields(of: request.body)
            change(&fields)
            request.body = URLEncodedBody.bytes(of: fields)
        }
        return contract.verdict(on: request, for: page)
    }

    private func set(_ name: String, _ text: String) -> (inout [SentField]) -> Void {
        { fields in
            for number in fields.indices where fields[number].name == name {
                fields[number].value = .text(text)
            }
        }
    }

    @Test(arguments: [
        ("form", 303, "https://commonground.example/fr/visages/share/"),
        ("actionkit", 302, "https://commonground.example/fr/visages/share/"),
        ("netlify", 302, "/fr/visages/share/"),
        ("formspree", 302, "https://commonground.example/fr/visages/share/"),
        ("web3forms", 302, "https://commonground.example/fr/visages/share/"),
    ])
    func aBrowserIsLedToTheNextPage(_ preset: String, _ status: Int, _ next: String) throws {
        let answer = try verdict(preset).answer
        #expect(answer.status == status)
        #expect(answer.location == next)
    }

    @Test(arguments: [
        ("netlify", "{}"), ("formspree", #"{"ok":true}"#),
        ("web3forms", #"{"success":true,"message":"Sent"}"#),
        ("proca", #"{"data":{"addActionContact":{"contactRef":"1","firstName":""}}}"#),
    ])
    func theScriptGetsJSON(_ preset: String, _ body: String) throws {
        let found = try verdict(preset, by: .script)
        #expect(found.isAccepted)
        #expect(found.answer.status == 200)
        #expect(String(decoding: found.answer.body, as: UTF8.self) == body)
    }

    @Test func theQueueAndActionNetworkAcceptWhatTheyCanCarry() throws {
        let form = Sample.form(Sample.known([.firstName, .postcode]), ask: .never)
        #expect(try verdict("queue", form).answer.status == 302)
        let answer = try verdict("action-network", form).answer
        #expect(answer == .json(200, Array("{}".utf8)))
    }

    @Test(arguments: [
        ("form", "email", "", "email:missing\n", 422),
        ("form", "email", "not an address", "email:invalid\n", 422),
        ("actionkit", "email", " ", "email:missing\n", 200),
        ("netlify", "first_name", "\n", "first_name:missing\n", 404),
    ])
    func whatTheSupporterHasToMendIsRefused(
        _ preset: String,
        _ name: String,
        _ text: String,
        _ body: String,
        _ status: Int
    ) throws {
        let found = try verdict(preset, change: set(name, text))
        guard case .refused(let answer, _) = found else {
            Issue.record("not refused: \(found)")
            return
        }
        #expect(answer.status == status)
        #expect(String(decoding: answer.body, as: UTF8.self) == body)
    }

    @Test(arguments: [
        ("formspree", #"{"errors":[{"field":"email","message":"missing"}]}"#),
        ("web3forms", #"{"success":false,"message":"email missing"}"#),
        (
            "proca",
            #"{"errors":[{"message":"missing","path":["addActionContact","contact","email"]}]}"#
        ),
    ])
    func theScriptLearnsWhichFieldIsRefused(_ preset: String, _ body: String) throws {
        var filled = Sample.supporter
        filled.answers["email"] = ""
        let answer = try verdict(preset, by: .script, filled: filled).answer
        #expect(String(decoding: answer.body, as: UTF8.self) == body)
    }

    @Test func anAnswerToTheConsentQuestionIsDemanded() throws {
        var filled = Sample.supporter
        filled.consent = nil
        let found = try verdict("form", filled: filled)
        #expect(found == .refused(.text(422, ["consent:missing"]), [.init("consent", "missing")]))
    }

    @Test(arguments: [("form", "leave_empty"), ("formspree", "_gotcha"), ("web3forms", "botcheck")])
    func aRobotIsAnsweredLikeASupporterAndDropped(_ preset: String, _ name: String) throws {
        let found = try verdict(preset, change: set(name, "buy"))
        #expect(found == .dropped(try verdict(preset).answer))
    }

    @Test func eachBreachOfTheContractIsNamed() throws {
        let next = "https://commonground.example/fr/visages/share/"
        let cases: [((inout [SentField]) -> Void, ContractViolation)] = [
            ({ $0.removeAll { $0.name == "campaign" } }, .missing("campaign")),
            (set("campaign", "x"), .value("campaign", sent: "x", expected: "faces")),
            (set("redirect", "/share/"), .relativeRedirect("redirect", sent: "/share/")),
            (
                set("redirect", "https://evil.example/"),
                .value("redirect", sent: "https://evil.example/", expected: next)
            ),
            ({ $0.removeAll { $0.name == "postcode" } }, .missingField("postcode")),
            ({ $0.removeAll { $0.name == "leave_empty" } }, .missingField("leave_empty")),
            ({ $0.append(SentField("zip", "1")) }, .unknownField("zip")),
            ({ $0.append(SentField("email", "a@b.example")) }, .repeatedField("email")),
            (set("country", "France"), .country("France", wanted: .iso2)),
            (set("consent", "yes"), .consentAnswer("yes")),
            (set("consent_text", "Sure"), .consentWords("Sure")),
            ({ $0.removeAll { $0.name == "source" } }, .missing("source")),
        ]
        for (change, violation) in cases {
            #expect(try verdict("form", change: change) == .broken([violation]))
        }
    }

    @Test func actionKitWantsEveryRequiredFieldNamedAndEnglishCountries() throws {
        let lost = try verdict(
            "actionkit",
            change: { fields in
                fields.removeAll { $0.name == "required" && $0.value.text == "email" }
            }
        )
        #expect(
            lost
                == .broken([
                    .value(
                        "required",
                        sent: "first_name, country",
                        expected: "first_name, email, country"
                    )
                ])
        )
        let code = try verdict("actionkit", change: set("country", "FR"))
        #expect(code == .broken([.country("FR", wanted: .englishName)]))
    }

    @Test func wordsOfTheOtherAnswerAreNoConsent() throws {
        let words = Sample.consent.declined
        let found = try verdict("form", change: set("consent_text", words))
        #expect(found == .broken([.consentWords(words)]))
    }

    @Test func aFormThatIsOnlyLookedAtMustNotBeSent() throws {
        let endpoint = EndpointPlacement(isNoindex: true).applied(to: try Sample.endpoint("form"))
        let contract = Sample.contract(endpoint)
        let page = try Sample.page()
        #expect(contract.request(for: Sample.supporter, on: page) == nil)
        let request = SignatureRequest(method: "POST", target: "/", headers: [], body: [])
        #expect(contract.verdict(on: request, for: page) == .broken([.inertForm]))
    }
}
