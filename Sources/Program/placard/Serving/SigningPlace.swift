import Diagnostics
import ContentReading
import CampaignModel
import EndpointContracts
import PageRendering

/// A petition page that takes signatures: how the preview has it and how the real site will.
struct SigningPlace: Sendable {
    /// The campaign's name.
    var campaign: String
    /// The language's tag.
    var language: String
    /// What the form sends here.
    var contract: FormContract
    /// The page here.
    var page: PageAtEndpoint
    /// What it will send to the real endpoint; `nil` where the site names none.
    var real: FormContract?
    /// The page as the real site will have it.
    var realPage: PageAtEndpoint
    /// Where the real site will be served.
    var realSite: BaseURL

    /// Finds the page; `nil` where there is none or it takes no signatures.
    init?(campaign name: String, language: String, in renderable: RenderableSite) {
        let site = renderable.site
        guard let number = site.campaigns.firstIndex(where: { $0.name == name }),
            let place = site.campaigns[number].versions.firstIndex(where: {
                site.languages[$0.language].tag.identifier == language
            })
        else { return nil }
        let reference = VersionReference(campaign: number, version: place)
        let source = renderable.source
        guard let contract = source.contract(of: reference) else { return nil }
        let settings = site.settings
        let form = site.forms[site.campaigns[number].form]
        let entry = settings.endpoints.first { $0.name == form.endpoint.name }
        let endpoint = entry.flatMap {
            PresetCatalogue(sitePresets: settings.presets).endpoint($0).endpoint
        }
        realSite = renderable.loaded.reading?.settings?.baseURL.value ?? site.baseURL
        campaign = name
        self.language = language
        self.contract = contract
        page = source.pageAtEndpoint(reference)
        real = endpoint.flatMap { source.contract(of: reference, at: $0) }
        realPage = source.pageAtEndpoint(reference, baseURL: realSite)
    }
}
