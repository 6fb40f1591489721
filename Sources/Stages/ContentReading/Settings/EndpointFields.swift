import CampaignModel
import Diagnostics
import YAML

/// Decodes `endpoints`: a preset, what it wants to know, and the keys in which it differs.
enum EndpointFields {
    static let endpoints = YAMLType<[YAMLPair<EndpointSettings>]>.map(of: endpoint).checked {
        pairs,
        location,
        findings -> [EndpointSettings]? in
        pairs.value.map { pair in
            if !SettingsTypes.isName(pair.key.value) {
                let place = SourceLocation(path: location.path, range: pair.key.range)
                findings.report(.unusableName(pair.key.value, at: place))
            }
            var endpoint = pair.value.value
            endpoint.name = pair.key.value
            endpoint.keys.name = pair.key.value
            return endpoint
        }
    }

    private static let endpoint = YAMLType<EndpointSettings>.mapping(
        "a map with preset and url",
        example: "{preset: form, url: \"https://…\"}"
    ) { reader in
        let preset = reader.required("preset", preset)
        let page = reader.optional("page", FieldTypes.line)
        let id = reader.optional("id", FieldTypes.line)
        let confirm = reader.optional("confirm", confirmation)
        let location = reader.location(of: reader.node)
        let keys = PresetFields.keys(&reader, called: "", at: location)
        guard let preset else { return nil }
        return EndpointSettings(
            "",
            preset: preset,
            page: page?.value,
            id: id?.value,
            confirm: confirm?.value ?? .notNeeded,
            keys: keys,
            location: location
        )
    }

    private static let preset = FieldTypes.line.with(example: "form")
    private static let confirmation = YAMLType<EndpointSettings.Confirmation>.oneOf()
}
