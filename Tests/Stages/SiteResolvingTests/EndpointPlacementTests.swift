import CampaignModel
import Diagnostics
import EndpointContracts
import Testing

@testable import SiteResolving

@Suite struct EndpointPlacementTests {
    private func settings(_ environment: EnvironmentSettings) -> SiteSettings {
        var settings = exampleSettings(environment: environment)
        var keys = Preset("staging")
        keys.url = EndpointPattern("https://staging.example/take")
        settings.endpoints.append(
            EndpointSettings(
                "staging",
                preset: Located("form", at: nowhere),
                keys: keys,
                location: SourceLocation(path: "site.yaml", range: nowhere)
            )
        )
        return settings
    }

    private func address(_ site: Site, _ campaign: Int = 0) -> String? {
        let form = site.forms[site.campaigns[campaign].form]
        guard case .address(let pattern) = form.endpoint.destination else { return nil }
        return pattern.text
    }

    @Test func aCampaignChoosesAmongTheSitesEndpointsOnly() async {
        let choice = campaign("a") {
            $0.facts.endpoint = CampaignEndpoint(use: Located("staging", at: nowhere))
        }
        let (site, mistakes, _) = await resolve([choice], settings: settings(.production))
        #expect(mistakes == [])
        #expect(address(site) == "https://staging.example/take")
        let stranger = campaign("a") {
            $0.facts.endpoint = CampaignEndpoint(use: Located("https://evil.example/", at: nowhere))
        }
        #expect(
            await resolve([stranger], settings: settings(.production)).mistakes == [
                "UnknownEndpoint"
            ]
        )
    }

    @Test func aNoindexEnvironmentPostsNowhereWhateverTheCampaignSays() async {
        let choice = campaign("a") {
            $0.facts.endpoint = CampaignEndpoint(use: Located("staging", at: nowhere))
        }
        let (site, mistakes, _) = await resolve(
            [choice, campaign("b")],
            settings: settings(.preview)
        )
        #expect(mistakes == [])
        #expect(address(site, 0) == nil)
        #expect(address(site, 1) == nil)
    }

    @Test func anEnvironmentThatNamesAnEndpointReplacesEveryCampaigns() async {
        let staging = EnvironmentSettings(
            name: "staging",
            isNoindex: true,
            endpoint: Located("staging", at: nowhere)
        )
        let (site, mistakes, _) = await resolve([campaign("a")], settings: settings(staging))
        #expect(mistakes == [])
        #expect(address(site) == "https://staging.example/take")
    }

    @Test func productionRefusesToTakeSignaturesNowhere() async {
        var settings = exampleSettings()
        settings.endpoints = []
        #expect(await resolve([campaign("a")], settings: settings).mistakes == ["EndpointMissing"])
        settings.environment = .preview
        #expect(await resolve([campaign("a")], settings: settings).mistakes == [])
    }
}
