public import CampaignModel
public import Diagnostics

/// A campaign's endpoint and what the campaign is called there.
public struct EndpointChoice: Sendable, Equatable {
    /// The number of the endpoint among those of the site.
    public var endpoint: Int
    /// The campaign's page at the vendor.
    public var page: String
    /// The campaign's identifier at the vendor, where there is one.
    public var id: String?

    /// Creates a choice.
    public init(endpoint: Int, page: String, id: String?) {
        self.endpoint = endpoint
        self.page = page
        self.id = id
    }

    /// What a campaign's `endpoint` means.
    ///
    /// - Parameters:
    ///   - written: What the campaign writes; `nil` is the site's first endpoint.
    ///   - campaign: The campaign's NAME, which is its page where nothing else is said.
    ///   - path: The campaign's file.
    ///   - endpoints: The endpoints of the site, in their order.
    /// - Returns: The choice, and its mistakes; `nil` where there is no such endpoint.
    public static func resolved(
        _ written: CampaignEndpoint?,
        campaign: String,
        path: String,
        endpoints: [ResolvedEndpoint]
    ) -> (choice: EndpointChoice?, diagnostics: [Diagnostic]) {
        func place(_ range: SourceRange?) -> SourceLocation {
            SourceLocation(path: path, range: range ?? written?.use?.range)
        }
        var number = 0
        if let use = written?.use {
            guard let found = endpoints.firstIndex(where: { $0.name == use.value }) else {
                let problem = EndpointDiagnostics.unknownEndpoint(
                    use.value,
                    known: endpoints.map(\.name),
                    at: place(use.range)
                )
                return (nil, [problem])
            }
            number = found
        }
        guard endpoints.indices.contains(number) else { return (nil, []) }
        let endpoint = endpoints[number]
        var problems: [Diagnostic] = []
        func judged(
            _ value: Located<String>?,
            _ key: VendorRules.CampaignValue,
            asNumber: Bool
        ) -> String? {
            guard let value else { return nil }
            guard endpoint.campaignValues.contains(key) else {
                problems.append(
                    EndpointDiagnostics.valueNotForCampaigns(
                        key.rawValue,
                        endpoint: endpoint,
                        at: place(value.range)
                    )
                )
                return nil
            }
            guard AddressChecks.isUsable(value.value, asNumber: asNumber) else {
                problems.append(
                    EndpointDiagnostics.valueUnusable(
                        value.value,
                        key: key.rawValue,
                        wantsNumber: asNumber,
                        at: place(value.range)
                    )
                )
                return nil
            }
            return value.value
        }
        let page = judged(written?.page, .page, asNumber: false)
        let asNumber = AddressChecks.wantsNumericID(endpoint)
        let id = judged(written?.id, .id, asNumber: asNumber)
        if written?.id == nil, endpoint.needsID, endpoint.campaignValues.contains(.id) {
            problems.append(
                EndpointDiagnostics.idMissing(
                    endpoint: endpoint,
                    campaign: campaign,
                    at: place(nil)
                )
            )
        }
        let choice = EndpointChoice(
            endpoint: number,
            page: page ?? endpoint.page ?? campaign,
            id: id ?? endpoint.id
        )
        return (choice, problems)
    }

    /// The choice where an environment's own endpoint has replaced the one for which it was written:
    /// the campaign's page and id mean nothing there.
    ///
    /// - Parameters:
    ///   - placement: The rule of the environment.
    ///   - campaign: The campaign's NAME.
    /// - Returns: The same choice, or the values of the environment's endpoint.
    public func placed(by placement: EndpointPlacement, campaign: String) -> EndpointChoice {
        guard let named = placement.named else { return self }
        return EndpointChoice(endpoint: endpoint, page: named.page ?? campaign, id: named.id)
    }
}

extension ResolvedEndpoint {
    /// Whether the endpoint cannot do without an id and has none itself.
    var needsID: Bool {
        guard id == nil else { return false }
        var patterns = keys.hidden.compactMap { $0.value?.pattern }
        if let url = keys.url { patterns.append(url) }
        return patterns.contains { $0.placeholders.contains(.id) }
    }
}
