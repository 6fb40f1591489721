public import CampaignModel
public import Diagnostics
import YAML

/// What became of `site.yaml`.
public struct SettingsReading: Sendable {
    /// The settings; `nil` where the file cannot be read, names no language, or has no such
    /// environment.
    ///
    /// They may be there although there are mistakes, so that the content can be checked too.
    public internal(set) var settings: SiteSettings?
    /// The environments that exist, `production` and `preview` first.
    public internal(set) var knownEnvironments: [String] = []
    /// What is wrong.
    public internal(set) var diagnostics: [Diagnostic]

    var inForce: InForce?

    struct InForce: Sendable {
        let tree: YAMLNode
        let layers: SettingsLayers
        let environment: String
    }

    init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// Every setting that this build uses, with who decided it: those with a default first, then the
    /// others in the order of the file.
    ///
    /// Maps are told key by key, a list is one setting. What a theme brings is not among them.
    public func settingsInForce() -> [SettingInForce] {
        guard let inForce else { return [] }
        var settings: [SettingInForce] = []
        collect(inForce.tree, [], inForce, &settings)
        return settings
    }

    private func collect(
        _ node: YAMLNode,
        _ keys: [String],
        _ inForce: InForce,
        _ settings: inout [SettingInForce]
    ) {
        if let entries = node.entries, !entries.isEmpty || keys.isEmpty {
            for entry in entries {
                collect(entry.value, keys + [entry.key.value], inForce, &settings)
            }
        } else if !node.isEmpty {
            let origin = inForce.layers.origin(of: node, environment: inForce.environment)
            let key = keys.joined(separator: ".")
            settings.append(SettingInForce(key: key, value: node.flow, origin: origin))
        }
    }
}
