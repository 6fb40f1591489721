import CampaignModel
import Diagnostics
import EndpointContracts

/// The sign forms of a site and where each of them posts.
///
/// The environment's rule is applied last, whatever site, campaign and preset say, so that nothing
/// that a stranger writes can lead a signature elsewhere.
struct SiteForms {
    /// A campaign's form, and what the campaign is called at the vendor.
    struct Use {
        /// The number of the form in `all`.
        var number: Int
        /// The campaign's page at the vendor.
        var page: String
        /// The campaign's identifier at the vendor.
        var id: String?
    }

    /// The forms that campaigns use.
    private(set) var all: [SiteForm] = []
    /// What is wrong with the site's endpoints and presets.
    private(set) var diagnostics: [Diagnostic] = []

    private let settings: SiteSettings
    /// The endpoints that production uses.
    private var production: [ResolvedEndpoint] = []
    private var placement: EndpointPlacement
    private let fallback: ResolvedEndpoint?
    /// What a campaign uses that sets nothing of its own; found with the first of them.
    private var usual: Usual?
    /// The numbers of the forms in `all`, so that a campaign's is found without comparing it with each.
    private var numbers: [Key: Int] = [:]

    /// A form without a campaign.
    private struct Usual {
        var number: Int
        /// `nil` is the campaign's name.
        var page: String?
        var id: String?

        func use(by campaign: String) -> Use {
            Use(number: number, page: page ?? campaign, id: id)
        }
    }

    /// What tells the forms of a site apart.
    private struct Key: Hashable {
        /// `nil` is the site's own.
        var form: SignForm?
        var endpoint: String
    }

    /// Resolves the endpoints and presets of a site.
    init(settings: SiteSettings, receiver: EndpointPattern? = nil) {
        self.settings = settings
        let catalogue = PresetCatalogue(sitePresets: settings.presets)
        diagnostics = catalogue.diagnostics
        for entry in settings.endpoints {
            let (endpoint, problems) = catalogue.endpoint(entry)
            diagnostics += problems
            if let endpoint { production.append(endpoint) }
        }
        let environment = settings.environment
        placement = EndpointPlacement(
            isNoindex: environment.isNoindex,
            receiver: receiver
        )
        let place = SourceLocation(path: settings.path)
        fallback = catalogue.sink(at: place)
        if let name = environment.endpoint {
            placement.named = production.first { $0.name == name.value }
            // The same words as for a campaign that names an endpoint which does not exist.
            diagnostics += EndpointChoice.resolved(
                CampaignEndpoint(use: name),
                campaign: environment.name,
                path: settings.path,
                endpoints: production
            ).diagnostics.filter { _ in placement.named == nil }
        }
        diagnostics += placement.diagnostics
        checkAddresses(at: place)
    }

    /// The form that a campaign uses.
    ///
    /// - Parameters:
    ///   - campaign: The campaign's name.
    ///   - facts: What it sets of endpoint and sign form.
    ///   - path: Its file.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The form's number and the campaign's names at the vendor.
    mutating func use(
        by campaign: String,
        _ facts: Shared<CampaignFacts>,
        in path: String,
        diagnostics: inout [Diagnostic]
    ) -> Use {
        let isUsual = facts.endpoint == nil && facts.signForm == nil
        if isUsual, let usual { return usual.use(by: campaign) }
        let (choice, problems) = EndpointChoice.resolved(
            facts.endpoint,
            campaign: campaign,
            path: path,
            endpoints: production
        )
        diagnostics += problems
        let chosen = choice.map { production[$0.endpoint] } ?? production.first ?? fallback
        guard let chosen else { return Use(number: 0, page: campaign, id: nil) }
        if settings.environment.isProduction, placement.named == nil,
            let standard = production.first, chosen.name != standard.name
        {
            diagnostics += AddressChecks.problems(
                of: chosen,
                isProduction: true,
                at: chosen.location
            )
        }
        let own = facts.signForm.map { $0.over(settings.signForm) }
        let number = number(
            of: own == settings.signForm ? nil : own,
            production: chosen,
            diagnostics: &diagnostics
        )
        guard placement.named == nil, let choice else {
            let endpoint = all[number].endpoint
            return Use(number: number, page: endpoint.page ?? campaign, id: endpoint.id)
        }
        // A missing id is each campaign's own mistake.
        if isUsual, problems.isEmpty {
            usual = Usual(number: number, page: chosen.page, id: choice.id)
        }
        return Use(number: number, page: choice.page, id: choice.id)
    }

    /// Origins of other endpoints in any form: what must never be, searched before the first write.
    func traces() -> [Diagnostic] {
        let search = EndpointTraces(
            endpoints: production,
            used: all.map(\.endpoint),
            siteOrigin: settings.baseURL.value.origin
        )
        return all.flatMap { form in
            let maker = ContractMaker(
                endpoint: form.endpoint,
                form: form.form,
                tracking: settings.tracking
            )
            let words = ConsentWords(question: "", accept: "", decline: "")
            return search.diagnostics(
                in: maker.contract(words: words, version: ""),
                for: form.endpoint
            )
        }
    }

    private mutating func number(
        of own: SignForm?,
        production: ResolvedEndpoint,
        diagnostics: inout [Diagnostic]
    ) -> Int {
        let key = Key(form: own, endpoint: production.name)
        if let known = numbers[key] { return known }
        let form = own ?? settings.signForm
        numbers[key] = all.count
        all.append(SiteForm(form: form, endpoint: placement.applied(to: production)))
        let maker = ContractMaker(
            endpoint: production,
            form: form,
            tracking: settings.tracking
        )
        diagnostics += maker.diagnostics
        // Facts that nothing can be done about are for `placard list --consents`.
        diagnostics += maker.advice.filter { $0.severity == .warning }
        return all.count - 1
    }

    private mutating func checkAddresses(at place: SourceLocation) {
        let isProduction = settings.environment.isProduction
        let used = placement.named.map { [$0] } ?? production
        // An endpoint of this machine may wait in the list for an environment that names it.
        let standard = used.first?.name
        if used.isEmpty, settings.endpoints.isEmpty {
            diagnostics += AddressChecks.problems(of: nil, isProduction: isProduction, at: place)
        }
        for endpoint in used {
            diagnostics += AddressChecks.problems(
                of: endpoint,
                isProduction: isProduction && endpoint.name == standard,
                at: endpoint.location
            )
        }
    }
}
