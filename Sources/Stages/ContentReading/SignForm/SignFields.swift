import CampaignModel
import Diagnostics
import YAML

/// Decodes the fields of a sign form: `first_name`, `{postcode: optional}` or one of the site's own.
enum SignFields {
    static let fields = YAMLType<[Located<SignField>]>.list(of: field).checked {
        fields,
        _,
        findings -> [SignField]? in
        var unique: [SignField] = []
        for field in fields.value {
            if let first = unique.first(where: { $0.name == field.value.name }) {
                let place = field.value.location ?? SourceLocation(path: "", range: field.range)
                findings.report(.signFieldTwice(field.value.name, at: place, first: first.location))
            } else {
                unique.append(field.value)
            }
        }
        return unique
    }

    private static let field = YAMLType<SignField>.either(
        scalar: known.checked { field, location, _ in
            SignField(.known(field.value), isRequired: true, location: location)
        },
        mapping: YAMLType<SignField>(
            "a known field, {field: optional} or {name, type, label}",
            example: "{postcode: optional}"
        ) { node, name, findings in
            guard let entries = node.entries, entries.count == 1, let entry = entries.first,
                let need = entry.value.text,
                KnownField(rawValue: entry.key.value) != nil
                    || Need(rawValue: need) != nil
            else { return own.decode(node, called: name, &findings) }
            return knownWithNeed(entry, &findings)
        }
    )

    private static let known = FieldTypes.line.checked {
        text,
        location,
        findings -> KnownField? in
        let field = KnownField(rawValue: text.value)
        if field == nil { findings.report(.unknownSignField(text.value, at: location)) }
        return field
    }

    private enum Need: String, CaseIterable, Sendable { case required, optional }

    private static let need = YAMLType<Need>.oneOf()

    private static func knownWithNeed(
        _ entry: YAMLEntry,
        _ findings: inout Findings
    ) -> SignField? {
        let place = findings.location(of: entry.key.range, in: entry.value.source)
        guard let field = KnownField(rawValue: entry.key.value) else {
            findings.report(.unknownSignField(entry.key.value, at: place))
            return nil
        }
        guard let need = need.decode(entry.value, called: entry.key.value, &findings) else {
            return nil
        }
        if field == .email, need == .optional { findings.report(.emailNotOptional(at: place)) }
        return SignField(.known(field), isRequired: need == .required, location: place)
    }

    private static let answer = YAMLType<CustomField.Answer>.oneOf()

    private static let options = YAMLType<[YAMLPair<LocalizedText>]>
        .map(of: FieldTypes.localizedLine)
        .map { pairs in pairs.map { CustomField.Option($0.key.value, label: $0.value.value) } }

    private static let own = YAMLType<SignField>.mapping(
        "a known field, {field: optional} or {name, type, label}",
        example: "{name: resident, type: checkbox, label: \"…\"}"
    ) { reader in
        let name = reader.required("name", ownName)
        let type = reader.required("type", answer)
        let label = reader.required("label", FieldTypes.localizedLine)
        let isRequired = reader.optional("required", FieldTypes.bool)?.value ?? false
        let options = reader.optional("options", options)
        if let type { check(options, of: type, &reader) }
        guard let name, let type, let label else { return nil }
        let field = CustomField(
            name.value,
            answer: type.value,
            label: label.value,
            options: type.value == .choice ? options?.value ?? [] : []
        )
        let location = reader.location(of: reader.node)
        return SignField(.custom(field), isRequired: isRequired, location: location)
    }

    private static func check(
        _ options: Located<[CustomField.Option]>?,
        of type: Located<CustomField.Answer>,
        _ reader: inout MappingReader
    ) {
        let place = reader.location(of: type)
        if type.value == .choice {
            if (options?.value.count ?? 0) < 2 { reader.report(.choiceWithoutOptions(at: place)) }
        } else if let options {
            let place = reader.location(of: options)
            reader.report(.optionsWithoutChoice(type.value.rawValue, at: place))
        }
    }

    private static let ownName = FieldTypes.line.checked { text, location, findings -> String? in
        guard CustomField.isName(text.value) else {
            findings.report(.unusableFieldName(text.value, at: location))
            return nil
        }
        guard KnownField(rawValue: text.value) == nil else {
            findings.report(.fieldIsKnown(text.value, at: location))
            return nil
        }
        return text.value
    }
    .with(example: "resident")
}
