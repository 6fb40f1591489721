import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

@Suite struct ChoiceTests {
    private func resolved(
        _ written: CampaignEndpoint?,
        _ presets: [String] = ["form"],
        id: String? = nil
    ) throws -> (choice: EndpointChoice?, diagnostics: [Diagnostic]) {
        let endpoints = try presets.map { preset in
            var endpoint = try Sample.endpoint(preset, id: id)
            endpoint.name = preset
            return endpoint
        }
        return EndpointChoice.resolved(
            written,
            campaign: "faces",
            path: "content/campaigns/faces.md",
            endpoints: endpoints
        )
    }

    private func located(_ text: String, _ line: Int = 4) -> Located<String> {
        Located(text, at: Sample.range(line))
    }

    @Test func aCampaignPostsToTheFirstEndpointUnderItsName() throws {
        let found = try resolved(nil, ["form", "actionkit"])
        #expect(found.choice == EndpointChoice(endpoint: 0, page: "faces", id: nil))
        #expect(found.diagnostics == [])
    }

    @Test func aCampaignMayChooseAmongTheSitesEndpoints() throws {
        let written = CampaignEndpoint(use: located("queue"), id: located("17"))
        let found = try resolved(written, ["form", "queue"])
        #expect(found.choice == EndpointChoice(endpoint: 1, page: "faces", id: "17"))
    }

    @Test func anEndpointThatSiteYamlLacksIsToldWithTheNearest() throws {
        let found = try resolved(
            CampaignEndpoint(use: located("actionkid")),
            ["form", "actionkit"]
        )
        #expect(found.choice == nil)
        #expect(found.diagnostics.map(\.kind.name) == ["UnknownEndpoint"])
        #expect(found.diagnostics.first?.location.path == "content/campaigns/faces.md")
        #expect(found.diagnostics.first?.solutions == ["Did you mean 'actionkit'?"])
    }

    @Test(arguments: ["formspree", "web3forms", "netlify", "actionkit"])
    func aCampaignCannotDecideWhoReceivesTheSignatures(_ preset: String) throws {
        let written = CampaignEndpoint(id: located("attacker"))
        let found = try resolved(written, [preset], id: "ours")
        #expect(found.diagnostics.map(\.kind.name) == ["EndpointValueNotForCampaigns"])
        #expect(found.choice?.id == "ours")
    }

    @Test(arguments: ["../x", "..", "a/b", "https://evil.example/", "a?b", "a#b", "a b", ""])
    func aCampaignCannotChangeTheAddress(_ value: String) throws {
        let found = try resolved(CampaignEndpoint(page: located(value)))
        #expect(found.diagnostics.map(\.kind.name) == ["EndpointValueUnusable"])
        #expect(found.choice?.page == "faces")
    }

    @Test func aPetitionWithoutAnIDIsToldInTheCampaign() throws {
        let found = try resolved(CampaignEndpoint(use: located("queue", 9)), ["queue"])
        #expect(found.diagnostics.map(\.kind.name) == ["EndpointIDMissing"])
        #expect(found.diagnostics.first?.location.range == Sample.range(9))
        #expect(try resolved(nil, ["queue"], id: "5").diagnostics == [])
    }
}
