import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

@Suite struct TracesTests {
    private func traces(site: String? = nil) throws -> EndpointTraces {
        let real = try Sample.endpoint("form") {
            $0.url = "https://Real.example:8443/sign/{page}"
            $0.origins = FurtherOrigins(form: ["https://passes.example"])
        }
        return EndpointTraces(
            endpoints: [real, try Sample.endpoint("actionkit")],
            used: [try Sample.endpoint("actionkit")],
            siteOrigin: site
        )
    }

    @Test(arguments: [
        ("form-action https://real.example:8443; x", true), ("//REAL.example:8443/sign", true),
        ("see https://real.example:84430/", false), ("https://notreal.example:8443/", false),
        ("https://real.example/", false), ("https://passes.example", true),
        ("https://passes.example.org/", false), ("https://act.commonground.example/act/", false),
    ])
    func anotherEndpointsOriginIsFoundInAText(_ text: String, _ isFound: Bool) throws {
        #expect(try traces().origins(in: Array(text.utf8)).isEmpty != isFound)
    }

    @Test func theSitesOwnOriginMayBeNamed() throws {
        let text = Array("https://passes.example/".utf8)
        #expect(try traces(site: "https://passes.example").origins(in: text) == [])
    }

    @Test func aPresetCannotSmuggleTheRealEndpointIntoAnotherForm() throws {
        let real = try Sample.endpoint("form") { $0.url = "https://real.example/sign" }
        let sly = try Sample.endpoint("actionkit") {
            $0.hidden = [HiddenField("forward", "https://real.example/sign?{page}")]
        }
        let found = EndpointTraces(endpoints: [real, sly], used: [sly], siteOrigin: nil)
            .diagnostics(in: Sample.contract(sly), for: sly)
        #expect(found.map(\.kind.name) == ["ForeignEndpoint"])
        #expect(found.first?.summary.contains("'https://real.example'") == true)
    }

    @Test func aNoindexFormNamesNoEndpoint() throws {
        let endpoints = try ["form", "formspree", "actionkit"].map { try Sample.endpoint($0) }
        let traces = EndpointTraces(endpoints: endpoints, used: [], siteOrigin: nil)
        for endpoint in endpoints {
            let sink = EndpointPlacement(isNoindex: true, receiver: "/x").applied(to: endpoint)
            #expect(traces.diagnostics(in: Sample.contract(sink), for: sink) == [])
            #expect(traces.diagnostics(in: Sample.contract(endpoint), for: endpoint).count == 1)
        }
    }
}
