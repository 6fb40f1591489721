import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

@Suite struct ResolvingDiagnosticsTests {
    private func own(
        _ name: String,
        extends parent: String?,
        line: Int,
        url: EndpointPattern? = nil
    ) -> Preset {
        var preset = Preset(name)
        preset.extends = parent
        preset.url = url
        preset.location = Sample.location(line)
        preset.ranges = ["extends": Sample.range(line + 1), "url": Sample.range(line + 2)]
        return preset
    }

    private func kinds(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.location.range?.start.line ?? 0) \($0.kind.name)" }
    }

    private func problems(
        _ preset: String,
        id: String? = "42",
        change: (inout Preset) -> Void
    ) -> [Diagnostic] {
        var keys = Preset("main")
        keys.location = Sample.location(20)
        keys.url = Sample.url(for: preset)
        for (number, key) in ["url", "encoding", "redirect", "hidden", "kind"].enumerated() {
            keys.ranges[key] = Sample.range(21 + number)
        }
        change(&keys)
        return PresetCatalogue().endpoint(Sample.settings(preset, id: id, keys: keys)).diagnostics
    }

    @Test func anEndpointsUnknownPresetIsNamedWithTheNearest() {
        let found = PresetCatalogue().endpoint(Sample.settings("actionkitt"))
        #expect(found.endpoint == nil)
        #expect(kinds(found.diagnostics) == ["7 UnknownPreset"])
        #expect(found.diagnostics.first?.solutions.first == "Did you mean 'actionkit'?")
    }

    @Test func aPresetThatExtendsAnUnknownOneIsToldOnce() {
        let catalogue = PresetCatalogue(sitePresets: [
            own("a", extends: "b", line: 10), own("b", extends: "fomr", line: 20),
        ])
        #expect(kinds(catalogue.diagnostics) == ["21 UnknownPreset"])
        let found = catalogue.endpoint(Sample.settings("a"))
        #expect(found.endpoint == nil)
        #expect(found.diagnostics == [])
    }

    @Test func aCircleIsToldOnceWithItsChain() {
        let catalogue = PresetCatalogue(sitePresets: [
            own("c", extends: "a", line: 10), own("a", extends: "b", line: 20),
            own("b", extends: "a", line: 30), own("self", extends: "self", line: 40),
        ])
        #expect(
            kinds(catalogue.diagnostics) == ["21 PresetExtendsItself", "41 PresetExtendsItself"]
        )
        #expect(catalogue.diagnostics.first?.summary.contains("a → b → a") == true)
        #expect(catalogue.endpoint(Sample.settings("c")).endpoint == nil)
    }

    @Test func placardsOwnNamesAndNamesInUseAreTaken() {
        let catalogue = PresetCatalogue(sitePresets: [
            own("form", extends: nil, line: 10), own("mine", extends: "form", line: 20),
            own("mine", extends: "form", line: 30),
        ])
        #expect(kinds(catalogue.diagnostics) == ["10 PresetNameTaken", "30 PresetNameTaken"])
    }

    @Test func aMisspeltPlaceholderIsTold() {
        let preset = own("mine", extends: "form", line: 10, url: "https://a.example/{pgae}")
        let found = PresetCatalogue(sitePresets: [preset]).diagnostics
        #expect(kinds(found) == ["12 UnknownEndpointPlaceholder"])
        #expect(found.first?.solutions == ["Did you mean '{page}'?"])
    }

    @Test(arguments: [
        "http:/a.example", "https://", "a.example/x", "https://u:p@a.example/", "//a.example/",
        "https://a.example/#x", "https://a b.example/", "https://{id}.example/", "javascript:x",
        "https://a.example:99999/", "https://é.example/", "https://a.example/\"x",
        "https://a.example;script-src/", "https://a..example/", "https://{page}/", "/sign",
    ])
    func whatIsNoAddressForAFormIsTold(_ url: String) {
        let found = problems("form") { $0.url = EndpointPattern(url) }
        #expect(kinds(found) == ["21 EndpointAddressUnusable"])
    }

    @Test func whatAnEndpointLacksIsTold() {
        #expect(kinds(problems("form") { $0.url = nil }) == ["6 EndpointWithoutAddress"])
        #expect(kinds(problems("formspree", id: nil) { _ in }) == ["6 EndpointIDMissing"])
        #expect(problems("action-network", id: nil) { _ in } == [])
        #expect(
            kinds(problems("form") { $0.redirect = RedirectRule(field: .nothing) })
                == ["23 RedirectFieldMissing"]
        )
    }

    @Test func anIDMayNotClimbInTheAddress() {
        for id in ["..", "a/b", "a b", "", "é", String(repeating: "a", count: 200)] {
            #expect(kinds(problems("formspree", id: id) { _ in }) == ["20 EndpointValueUnusable"])
        }
        #expect(kinds(problems("proca", id: "twelve") { _ in }) == ["20 EndpointValueUnusable"])
        #expect(problems("proca", id: "12") { _ in } == [])
    }

    @Test func anEncodingThatNeedsTheScriptNeedsItsKind() {
        #expect(kinds(problems("form") { $0.encoding = .json }) == ["22 EncodingNeedsScript"])
        let query = problems("form") {
            $0.kind = .json
            $0.encoding = .graphql
        }
        #expect(kinds(query) == ["22 QueryMissing"])
    }
}
