import CampaignModel
import Diagnostics

/// What can be said of a preset's and an endpoint's keys without a form.
enum PresetChecks {
    /// Placeholders that stand for nothing, in what a file writes.
    static func placeholders(of preset: Preset) -> [Diagnostic] {
        guard preset.location != nil else { return [] }
        var patterns: [(key: String, pattern: EndpointPattern)] = []
        if let url = preset.url { patterns.append(("url", url)) }
        patterns += preset.hidden.compactMap { field in
            field.value.map { ("hidden.\(field.name)", $0.pattern) }
        }
        if let accept = preset.consent.accept {
            patterns.append(("consent.accept", accept.pattern))
        }
        if let decline = preset.consent.decline {
            patterns.append(("consent.decline", decline.pattern))
        }
        return patterns.flatMap { key, pattern in
            pattern.unknownPlaceholders.compactMap { word in
                preset.location(of: key).map {
                    EndpointDiagnostics.unknownPlaceholder(word, in: key, at: $0)
                }
            }
        }
    }

    /// What is wrong with an endpoint in every environment.
    static func problems(
        of endpoint: ResolvedEndpoint,
        settings: EndpointSettings
    ) -> [Diagnostic] {
        var written = settings.keys
        written.location = written.location ?? settings.location
        var problems = placeholders(of: written)
        func place(_ key: String) -> SourceLocation {
            written.location(of: key) ?? endpoint.location
        }
        if endpoint.kind.worksWithoutScript, !endpoint.encoding.isOfHTML {
            problems.append(
                EndpointDiagnostics.encodingNeedsScript(
                    endpoint.encoding,
                    kind: endpoint.kind,
                    at: place("encoding")
                )
            )
        }
        if endpoint.encoding == .graphql, endpoint.keys.vendor.query == nil {
            problems.append(
                EndpointDiagnostics.queryMissing(endpoint.name, at: place("encoding"))
            )
        }
        if [.absolute, .path].contains(endpoint.redirect), endpoint.keys.redirect.field?.name == nil
        {
            problems.append(
                EndpointDiagnostics.redirectFieldMissing(endpoint.redirect, at: place("redirect"))
            )
        }
        switch endpoint.destination {
        case .address(let url):
            if AddressChecks.sample(of: url) == nil {
                problems.append(EndpointDiagnostics.addressUnusable(url.text, at: place("url")))
            }
        case .nowhere where !endpoint.presets.contains("sink"):
            problems.append(EndpointDiagnostics.addressMissing(endpoint))
        case .nowhere, .nextPage:
            break
        }
        if endpoint.needsID, !endpoint.campaignValues.contains(.id) {
            problems.append(EndpointDiagnostics.idMissing(endpoint: endpoint))
        }
        let wantsNumber = AddressChecks.wantsNumericID(endpoint)
        if let id = settings.id, !AddressChecks.isUsable(id, asNumber: wantsNumber) {
            problems.append(
                EndpointDiagnostics.valueUnusable(
                    id,
                    key: "id",
                    wantsNumber: wantsNumber,
                    at: place("id")
                )
            )
        }
        if let page = settings.page, !AddressChecks.isUsable(page, asNumber: false) {
            problems.append(
                EndpointDiagnostics.valueUnusable(
                    page,
                    key: "page",
                    wantsNumber: false,
                    at: place("page")
                )
            )
        }
        return problems
    }
}
