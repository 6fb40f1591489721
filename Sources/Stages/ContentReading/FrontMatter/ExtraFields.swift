import CampaignModel
import Diagnostics
import YAML

extension MappingReader {
    /// The free values under `extra`, nested keys joined by dots, items of lists by their number.
    mutating func extra() -> [ExtraValue] {
        guard let entry = entry("extra") else { return [] }
        var values: [ExtraValue] = []
        Self.collect(entry.value, called: "", into: &values)
        return values
    }

    private static func collect(
        _ node: YAMLNode,
        called name: String,
        into values: inout [ExtraValue]
    ) {
        func joined(_ part: String) -> String { name.isEmpty ? part : "\(name).\(part)" }
        switch node.content {
        case .scalar(let scalar):
            if !name.isEmpty { values.append(ExtraValue(name: name, text: scalar.text)) }
        case .list(let items):
            for (number, item) in items.enumerated() {
                collect(item, called: joined(String(number)), into: &values)
            }
        case .mapping(let entries):
            for entry in entries {
                collect(entry.value, called: joined(entry.key.value), into: &values)
            }
        }
    }
}
