import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct PresetFieldsTests {
    static let text = """
        presets:
          own:
            extends: form
            kind: form+json
            url: "https://act.example/{id}"
            encoding: multipart
            fields: {name: full_name, phone: none, postcode: {US: zip, other: postal}, "*": "c_{field}"}
            values: {country: english_name}
            hidden: {page: "{page}", count: 3, flag: true, text: "3", language: none}
            consent: {answer: consent, text: none, accept: "1", decline: 0, effect: enforced}
            tracking: {source: source, "*": "x_{field}", identity: [akid]}
            honeypot: none
            redirect: {field: next, as: path}
            error_redirect: {field: error_url}
            json: {accept: application/json, ok: {status: 201}, errors: {path: errors, shape: list}}
            origins: {form: ["https://pay.example"], connect: []}
        """

    private func preset() throws -> Preset {
        let reading = SiteText(adding: Self.text).read()
        #expect(shown(reading.diagnostics) == "")
        return try #require(reading.settings?.presets.first)
    }

    @Test func theWayOfASignatureIsRead() throws {
        let preset = try preset()
        #expect(preset.name == "own")
        #expect(preset.extends == "form")
        #expect(preset.kind == .formAndJSON)
        #expect(preset.url == "https://act.example/{id}")
        #expect(preset.encoding == .multipart)
        #expect(preset.country == .englishName)
        #expect(preset.honeypot == .nothing)
        #expect(preset.redirect == RedirectRule(field: "next", as: .path))
        #expect(preset.errorRedirect == "error_url")
        #expect(preset.origins == FurtherOrigins(form: ["https://pay.example"], connect: []))
        #expect(
            preset.json
                == JSONAnswer(
                    accept: "application/json",
                    okStatus: 201,
                    errorPath: "errors",
                    errorShape: .list
                )
        )
    }

    @Test func theVendorsNamesAreRead() throws {
        let preset = try preset()
        let zip = FieldMapping.CountryName(country: "US", name: "zip")
        #expect(
            preset.fields == [
                FieldMapping("name", .named("full_name")), FieldMapping("phone", .nothing),
                FieldMapping("postcode", .byCountry([zip], other: "postal")),
                FieldMapping("*", .named("c_{field}")),
            ]
        )
        #expect(
            preset.tracking
                == TrackingFields(
                    [.init("source", "source"), .init("*", "x_{field}")],
                    identity: ["akid"]
                )
        )
    }

    @Test func valuesInQuotesAreText() throws {
        let preset = try preset()
        #expect(
            preset.hidden == [
                HiddenField("page", "{page}"), HiddenField("count", .number("3")),
                HiddenField("flag", .boolean(true)), HiddenField("text", .text("3")),
                HiddenField("language", nil),
            ]
        )
        #expect(preset.consent.accept == "1")
        #expect(preset.consent.decline == .number("0"))
        #expect(preset.consent.text == .nothing)
        #expect(preset.consent.effect == .enforced)
    }

    @Test func eachKeyKnowsItsPlace() throws {
        let preset = try preset()
        #expect(preset.location(of: "json.ok.status")?.range?.start.line == 19)
        #expect(preset.location(of: "extends")?.range?.start.line == 7)
        #expect(preset.location(of: "fields.city")?.range?.start.line == 11)
        #expect(preset.location?.range?.start == SourcePosition(line: 6, column: 3))
    }
}
