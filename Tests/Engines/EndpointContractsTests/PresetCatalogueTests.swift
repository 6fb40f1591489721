import CampaignModel
import Diagnostics
import EndpointContracts
import Testing

@Suite struct PresetCatalogueTests {
    private func endpoint(
        _ preset: String,
        in catalogue: PresetCatalogue = PresetCatalogue(),
        change: (inout Preset) -> Void = { _ in }
    ) -> (endpoint: ResolvedEndpoint?, diagnostics: [Diagnostic]) {
        var keys = Preset("main")
        change(&keys)
        return catalogue.endpoint(Sample.settings(preset, keys: keys))
    }

    @Test func thereAreNinePresets() {
        #expect(
            BuiltInPresets.all.map(\.name) == [
                "form", "sink", "actionkit", "action-network", "queue", "netlify", "formspree",
                "web3forms", "proca",
            ]
        )
    }

    @Test(arguments: BuiltInPresets.all.map(\.name))
    func everyPresetOfPlacardsMakesASoundEndpoint(_ name: String) throws {
        let found = endpoint(name) { $0.url = $0.url ?? Sample.url(for: name) }
        #expect(found.diagnostics == [])
        let endpoint = try #require(found.endpoint)
        #expect(endpoint.presets.first == name)
        #expect(endpoint.keys.fields.contains { $0.field == "email" })
    }

    @Test func aSitesPresetChangesTheOneThatItExtends() throws {
        var own = Preset("basin")
        own.extends = "formspree"
        own.url = "https://usebasin.example/f/{id}"
        own.redirect = RedirectRule(field: .nothing, as: .dashboard)
        own.fields = [FieldMapping("name", .named("who")), FieldMapping("phone", .nothing)]
        own.hidden = [HiddenField("_subject", nil)]
        own.location = Sample.location(3)
        let found = endpoint("basin", in: PresetCatalogue(sitePresets: [own]))
        let merged = try #require(found.endpoint)
        #expect(found.diagnostics == [])
        #expect(merged.presets == ["basin", "formspree"])
        #expect(merged.destination == .address("https://usebasin.example/f/{id}"))
        #expect(merged.redirect == .dashboard)
        #expect(merged.honeypot == "_gotcha")
        #expect(merged.keys.fields.first { $0.field == "name" }?.target == .named("who"))
        #expect(merged.keys.fields.first { $0.field == "email" }?.target == .named("email"))
        #expect(merged.keys.hidden.first { $0.name == "_subject" }?.value == nil)
    }

    @Test func everyKeyKnowsWhereItCameFrom() throws {
        var own = Preset("mine")
        own.extends = "form"
        own.honeypot = "trap"
        own.location = Sample.location(3)
        own.ranges["honeypot"] = Sample.range(4)
        let found = endpoint("mine", in: PresetCatalogue(sitePresets: [own])) {
            $0.url = "https://a.example/"
            $0.ranges["url"] = Sample.range(9)
            $0.location = Sample.location(8)
        }
        let origins = try #require(found.endpoint).keyOrigins
        #expect(origins.first { $0.key == "url" }?.location?.range == Sample.range(9))
        let honeypot = try #require(origins.first { $0.key == "honeypot" })
        #expect(honeypot.preset == "mine")
        #expect(honeypot.location?.range == Sample.range(4))
        let kind = try #require(origins.first { $0.key == "kind" })
        #expect(kind.preset == "form")
        #expect(kind.location == nil)
    }
}
