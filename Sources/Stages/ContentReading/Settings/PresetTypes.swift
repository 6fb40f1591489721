import CampaignModel
import Diagnostics
import YAML

/// The sorts of values that the keys of a preset hold.
enum PresetTypes {
    /// Text with placeholders.
    static let pattern = FieldTypes.line.map { EndpointPattern($0) }

    /// The vendor's name of a field, or `none`.
    static let name = FieldTypes.line.map { $0 == "none" ? VendorName.nothing : .named($0) }

    /// Text, a whole number or a truth; in quotes it is text.
    static let value = YAMLType<EndpointValue>("text, a number, true or false", example: "\"1\"") {
        node,
        name,
        findings in
        guard case .scalar(let scalar) = node.content, scalar.style == .plain else {
            return text.decode(node, called: name, &findings)
        }
        switch scalar.text {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case let digits where isWholeNumber(digits):
            return .number(EndpointPattern(literal: digits))
        default: return text.decode(node, called: name, &findings)
        }
    }

    private static let text = pattern.map { EndpointValue.text($0) }

    private static func isWholeNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return (1...15).contains(digits.utf8.count) && (digits.utf8.first != 0x30 || digits == "0")
            && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `hidden`: what every signature carries; `none` takes a field away.
    static let hidden = YAMLType<[YAMLPair<EndpointValue>]>.map(of: value).map { pairs in
        pairs.map { pair in
            let isNone = pair.value.value == .text("none")
            return HiddenField(pair.key.value, isNone ? nil : pair.value.value)
        }
    }

    /// `fields`: what the vendor calls ours.
    static let fields = YAMLType<[YAMLPair<FieldMapping.Target>]>.map(of: target).map { pairs in
        pairs.map { FieldMapping($0.key.value, $0.value.value) }
    }

    private static let target = YAMLType<FieldMapping.Target>.either(
        scalar: FieldTypes.line.map { $0 == "none" ? .nothing : .named($0) },
        mapping: YAMLType<FieldMapping.Target>.mapping(
            "a field's name, or names by country",
            example: "{US: zip, other: postal}"
        ) { reader in
            let other = reader.required("other", FieldTypes.line)
            var countries: [FieldMapping.CountryName] = []
            for entry in reader.others() {
                if let country = countryName(entry, &reader) { countries.append(country) }
            }
            return other.map { .byCountry(countries, other: $0.value) }
        }
    )

    private static func countryName(
        _ entry: YAMLEntry,
        _ reader: inout MappingReader
    ) -> FieldMapping.CountryName? {
        let code = entry.key.value
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            reader.report(.noCountryCode(code, at: reader.location(of: entry)))
            return nil
        }
        return FieldTypes.line.decode(entry.value, called: code, &reader.findings)
            .map { FieldMapping.CountryName(country: code, name: $0) }
    }
}
