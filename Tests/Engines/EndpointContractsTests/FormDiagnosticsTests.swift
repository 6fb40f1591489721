import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

@Suite struct FormDiagnosticsTests {
    private func problems(
        _ preset: String,
        _ fields: [SignField],
        ask: ConsentQuestion.Ask = .never
    ) throws -> [Diagnostic] {
        Sample.maker(try Sample.endpoint(preset), Sample.form(fields, ask: ask)).diagnostics
    }

    private func custom(_ name: String) -> SignField {
        let field = CustomField(name, answer: .text, label: Sample.words("?"))
        return SignField(.custom(field), isRequired: false, location: Sample.location(30))
    }

    @Test(arguments: [
        ("queue", KnownField.name, "Use 'first_name' instead."),
        ("action-network", .name, "Use 'first_name' and 'last_name' instead."),
        ("queue", .lastName, "Take it out: 'queue' has only 'first_name'."),
        (
            "queue", .city,
            """
            Use only 'first_name', 'email', 'country', 'postcode', 'phone' and 'comment'.
            """
        ),
    ])
    func aFieldThatCannotBeCarriedIsToldWithTheOneToUse(
        _ preset: String,
        _ field: KnownField,
        _ solution: String
    ) throws {
        let found = try problems(preset, Sample.known([field]))
        #expect(found.map(\.kind.name) == ["FieldNotCarried"])
        #expect(found.first?.solutions.first == solution)
    }

    @Test func aSplitNameIsToldToUseTheWholeOne() throws {
        let endpoint = try Sample.endpoint("form") {
            $0.fields = [
                FieldMapping("first_name", .nothing), FieldMapping("last_name", .nothing),
            ]
        }
        let form = Sample.form(Sample.known([.firstName, .lastName]), ask: .never)
        let found = Sample.maker(endpoint, form).diagnostics
        #expect(found.map { $0.solutions.first } == ["Use 'name' instead.", "Use 'name' instead."])
    }

    @Test func aCustomFieldNeedsAPlace() throws {
        let found = try problems("proca", [custom("role")])
        #expect(found.map(\.kind.name) == ["FieldNotCarried"])
        #expect(found.first?.location == Sample.location(30))
        #expect(try problems("actionkit", [custom("role")]) == [])
    }

    @Test(arguments: [
        ("form", "redirect"), ("form", "campaign"), ("form", "leave_empty"), ("form", "consent"),
        ("form", "source"), ("netlify", "page_url"), ("actionkit", "consent"),
        ("actionkit", "comment"), ("form", "consent_version"), ("form", "email"),
    ])
    func aFieldCannotTakeTheNameOfWhatTheEndpointSends(_ preset: String, _ name: String) throws {
        let fields = Sample.known([.comment]) + [custom(name)]
        #expect(try problems(preset, fields).map(\.kind.name) == ["FieldNameTaken"])
    }

    @Test func askingWhereDecliningMeansNothingIsAnError() throws {
        for preset in ["queue", "action-network"] {
            let asked = try problems(preset, Sample.known([.firstName]), ask: .always)
            #expect(asked.map(\.kind.name) == ["ConsentNotHonoured"])
            #expect(try problems(preset, Sample.known([.firstName]), ask: .never) == [])
        }
    }

    @Test func anAnswerWithoutAFieldIsAnError() throws {
        let endpoint = try Sample.endpoint("form") { $0.consent.answer = .nothing }
        let found = Sample.maker(endpoint).diagnostics
        #expect(found.map(\.kind.name) == ["ConsentNotSent"])
    }

    @Test func wordsOfConsentTravelWholeOrNotAtAll() throws {
        let maker = Sample.maker(try Sample.endpoint("form"))
        let language = try #require(LanguageTag("fr"))
        var words = Sample.consent
        words.question = String(repeating: "é", count: 500 - " Yes, do / No, thanks".count)
        #expect(maker.diagnostics(for: words, in: language) == [])
        words.question += "?"
        let found = maker.diagnostics(for: words, in: language)
        #expect(found.map(\.kind.name) == ["ConsentTooLong"])
        #expect(found.first?.summary.contains("501") == true)
    }

    @Test func whatIsWorthALookIsSaid() throws {
        func advice(_ preset: String, _ ask: ConsentQuestion.Ask) throws -> [String] {
            let form = Sample.form([], ask: ask)
            return Sample.maker(try Sample.endpoint(preset), form).advice.map(\.kind.name)
        }
        #expect(try advice("form", .always) == ["ConsentOnlyRecorded"])
        #expect(try advice("form", .never) == [])
        #expect(try advice("proca", .always) == ["ScriptOnlyEndpoint"])
    }

    @Test func everyKindHasANameOfItsOwnAndAText() {
        let kinds = EndpointDiagnostics.kinds
        #expect(Set(kinds.map(\.name)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.text.count > 80 && $0.text.last == "." })
    }
}
