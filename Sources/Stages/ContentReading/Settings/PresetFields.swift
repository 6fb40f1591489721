import CampaignModel
import Diagnostics
import YAML

/// Decodes `presets`, and the keys of a preset in an endpoint.
enum PresetFields {
    static let presets = YAMLType<[YAMLPair<Preset>]>.map(of: preset).checked {
        pairs,
        location,
        findings -> [Preset]? in
        pairs.value.map { pair in
            if !SettingsTypes.isName(pair.key.value) {
                let place = SourceLocation(path: location.path, range: pair.key.range)
                findings.report(.unusableName(pair.key.value, at: place))
            }
            var preset = pair.value.value
            preset.name = pair.key.value
            preset.location = SourceLocation(path: location.path, range: pair.key.range)
            return preset
        }
    }

    private static let preset = YAMLType<Preset>.mapping(
        "a map with the keys of a preset",
        example: "{extends: form, url: \"https://…\"}"
    ) { reader in
        let extends = reader.optional("extends", FieldTypes.line)?.value
        var preset = keys(&reader, called: "", at: reader.location(of: reader.node))
        preset.extends = extends
        return preset
    }

    /// The keys that presets and endpoints share.
    static func keys(
        _ reader: inout MappingReader,
        called name: String,
        at location: SourceLocation
    ) -> Preset {
        var preset = Preset(name)
        preset.location = location
        note(reader.node, "", &preset.ranges)
        preset.kind = reader.optional("kind", kind)?.value
        preset.url = reader.optional("url", PresetTypes.pattern)?.value
        preset.encoding = reader.optional("encoding", encoding)?.value
        preset.fields = reader.optional("fields", PresetTypes.fields)?.value ?? []
        preset.country = reader.optional("values", values)?.value
        preset.hidden = reader.optional("hidden", PresetTypes.hidden)?.value ?? []
        preset.consent = reader.optional("consent", consent)?.value ?? ConsentFields()
        preset.tracking = reader.optional("tracking", tracking)?.value ?? TrackingFields()
        preset.honeypot = reader.optional("honeypot", PresetTypes.name)?.value
        preset.redirect = reader.optional("redirect", redirect)?.value ?? RedirectRule()
        preset.errorRedirect = reader.optional("error_redirect", errorRedirect)?.value
        preset.json = reader.optional("json", json)?.value ?? JSONAnswer()
        preset.origins = reader.optional("origins", origins)?.value ?? FurtherOrigins()
        return preset
    }

    /// Remembers where each key's value stands, by its path.
    private static func note(
        _ node: YAMLNode,
        _ path: String,
        _ ranges: inout [String: SourceRange]
    ) {
        for entry in node.entries ?? [] {
            let key = path.isEmpty ? entry.key.value : "\(path).\(entry.key.value)"
            ranges[key] = entry.value.range
            note(entry.value, key, &ranges)
        }
    }

    private static let kind = YAMLType<EndpointKind>.oneOf()
    private static let encoding = YAMLType<FormEncoding>.oneOf()
    private static let country = YAMLType<CountryForm>.oneOf()
    private static let effect = YAMLType<ConsentFields.Effect>.oneOf()
    private static let redirectForm = YAMLType<RedirectRule.Form>.oneOf()
    private static let errorShape = YAMLType<JSONAnswer.ErrorShape>.oneOf()
    private static let status = YAMLType<Int>.wholeNumber(in: 200...299)

    private static let values = YAMLType<CountryForm>.mapping(
        "a map with country",
        example: "{country: iso2}"
    ) { reader in
        reader.optional("country", country)?.value
    }

    private static let consent = YAMLType<ConsentFields>.mapping(
        "a map with answer, text, version, accept, decline and effect",
        example: "{answer: consent, effect: recorded}"
    ) { reader in
        ConsentFields(
            answer: reader.optional("answer", PresetTypes.name)?.value,
            text: reader.optional("text", PresetTypes.name)?.value,
            version: reader.optional("version", PresetTypes.name)?.value,
            accept: reader.optional("accept", PresetTypes.value)?.value,
            decline: reader.optional("decline", PresetTypes.value)?.value,
            effect: reader.optional("effect", effect)?.value
        )
    }

    private static let tracking = YAMLType<TrackingFields>.mapping(
        "a map from parameters to the vendor's fields",
        example: "{source: source}"
    ) { reader in
        let identity = reader.optional("identity", FieldTypes.lines)?.value.map(\.value)
        var mappings: [TrackingFields.Mapping] = []
        for entry in reader.others() {
            let name = PresetTypes.name.decode(
                entry.value,
                called: entry.key.value,
                &reader.findings
            )
            if let name { mappings.append(TrackingFields.Mapping(entry.key.value, name)) }
        }
        return TrackingFields(mappings, identity: identity)
    }

    private static let redirect = YAMLType<RedirectRule>.mapping(
        "a map with field and as",
        example: "{field: redirect, as: absolute}"
    ) { reader in
        RedirectRule(
            field: reader.optional("field", PresetTypes.name)?.value,
            as: reader.optional("as", redirectForm)?.value
        )
    }

    private static let errorRedirect = YAMLType<VendorName>.mapping(
        "a map with field",
        example: "{field: error_url}"
    ) { reader in
        reader.required("field", PresetTypes.name)?.value
    }

    private static let json = YAMLType<JSONAnswer>.mapping(
        "a map with accept, ok and errors",
        example: "{ok: {status: 200}}"
    ) { reader in
        var answer = JSONAnswer(accept: reader.optional("accept", FieldTypes.line)?.value)
        answer.okStatus = reader.optional("ok", okay)?.value
        let errors = reader.optional("errors", errors)?.value
        answer.errorPath = errors?.errorPath
        answer.errorShape = errors?.errorShape
        return answer
    }

    private static let okay = YAMLType<Int>.mapping(
        "a map with status",
        example: "{status: 200}"
    ) { reader in
        reader.optional("status", status)?.value
    }

    private static let errors = YAMLType<JSONAnswer>.mapping(
        "a map with path and shape",
        example: "{path: errors, shape: map}"
    ) { reader in
        JSONAnswer(
            errorPath: reader.optional("path", FieldTypes.line)?.value,
            errorShape: reader.optional("shape", errorShape)?.value
        )
    }

    private static let origins = YAMLType<FurtherOrigins>.mapping(
        "a map with form and connect",
        example: "{form: [\"https://…\"]}"
    ) { reader in
        FurtherOrigins(
            form: reader.optional("form", HostFields.origins)?.value.map(\.value),
            connect: reader.optional("connect", HostFields.origins)?.value.map(\.value)
        )
    }
}
