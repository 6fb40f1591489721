import CampaignModel
import Diagnostics
import YAML

/// The layers of which settings are made: `site.yaml`, an environment's overrides, the options.
///
/// Each is a tree; a value remembers its layer as its `source`.
struct SettingsLayers: Sendable {
    static let defaultSource: UInt16 = 0
    static let siteSource: UInt16 = 1
    static let environmentSource: UInt16 = 2
    static let firstOptionSource: UInt16 = 3

    let path: String
    /// What is wrong with the options' values as YAML.
    private(set) var diagnostics: [Diagnostic] = []
    private let site: YAMLNode
    private var options: [(name: String, tree: YAMLNode)] = []

    init(site: YAMLNode, path: String, options: [SettingOption]) {
        self.site = Self.normal(site)
        self.path = path
        for (number, option) in options.prefix(1000).enumerated() {
            let source = Self.firstOptionSource + UInt16(number)
            guard let value = value(of: option, source: source) else { continue }
            self.options.append((option.name, Self.normal(Self.tree(value, below: option.keys))))
        }
    }

    /// The environments that exist.
    var environmentNames: [String] {
        let own = site["environments"]?.entries?.map(\.key.value) ?? []
        let builtIn = [EnvironmentSettings.production.name, EnvironmentSettings.preview.name]
        return builtIn + own.filter { !builtIn.contains($0) }
    }

    /// The settings that an environment overrides, without what only an environment has.
    func overrides(of environment: String) -> YAMLNode? {
        guard var node = site["environments"]?[environment], let entries = node.entries else {
            return nil
        }
        let overriding = entries.filter { EnvironmentFields.overridable.contains($0.key.value) }
        guard !overriding.isEmpty else { return nil }
        node.content = .mapping(overriding)
        return Self.normal(node)
    }

    /// All layers over each other.
    func tree(for environment: String) -> YAMLNode {
        var tree = site
        if let overrides = overrides(of: environment) {
            tree = overrides.with(source: Self.environmentSource).over(tree)
        }
        for option in options { tree = option.tree.over(tree) }
        return tree
    }

    /// Findings that know the names of all layers.
    var findings: Findings {
        let names = options.map(\.name)
        let last = Self.firstOptionSource + UInt16(names.count)
        return Findings(
            paths: ["", path, path] + names,
            withoutPlaces: Set(Self.firstOptionSource..<last)
        )
    }

    /// Who decided a value of the merged tree.
    func origin(of node: YAMLNode, environment: String) -> SettingOrigin {
        let location = SourceLocation(path: path, range: node.range)
        switch node.source {
        case Self.defaultSource: return .placard
        case Self.siteSource: return .site(location)
        case Self.environmentSource: return .environment(environment, location)
        default:
            let number = Int(node.source - Self.firstOptionSource)
            return .option(options.indices.contains(number) ? options[number].name : "")
        }
    }

    private mutating func value(of option: SettingOption, source: UInt16) -> YAMLNode? {
        guard option.isYAML else {
            let scalar = YAMLScalar(option.text, style: .plain)
            return YAMLNode(.scalar(scalar), at: SourceRange(at: .start), source: source)
        }
        let parsed = YAMLParser(limits: .frontMatter)
            .parse(Array(option.text.utf8), path: option.name, source: source)
        diagnostics += parsed.diagnostics
        return parsed.root
    }

    private static func tree(_ value: YAMLNode, below keys: [String]) -> YAMLNode {
        keys.reversed().reduce(value) { node, key in
            let start = SourceRange(at: .start)
            let entry = YAMLEntry(key: Located(key, at: start), value: node)
            return YAMLNode(.mapping([entry]), at: start, source: value.source)
        }
    }

    /// Writes `theme: NAME` as `theme: {name: NAME}`, so that it merges with its settings.
    private static func normal(_ tree: YAMLNode) -> YAMLNode {
        guard case .mapping(var entries) = tree.content,
            let index = entries.firstIndex(where: { $0.key.value == "theme" }),
            case .scalar = entries[index].value.content, !entries[index].value.isEmpty
        else { return tree }
        let name = entries[index].value
        let entry = YAMLEntry(key: Located("name", at: entries[index].key.range), value: name)
        entries[index].value = YAMLNode(.mapping([entry]), at: name.range, source: name.source)
        var copy = tree
        copy.content = .mapping(entries)
        return copy
    }
}
