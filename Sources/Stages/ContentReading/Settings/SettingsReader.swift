public import Diagnostics
import YAML

/// Reads `site.yaml` for one environment, with the command's options over it.
public struct SettingsReader: Sendable {
    /// The environment of the build.
    public var environment: String
    /// What the command line sets, the strongest last.
    public var options: [SettingOption]

    /// Creates a reader.
    public init(environment: String, options: [SettingOption] = []) {
        self.environment = environment
        self.options = options
    }

    /// The mistake that there is no `site.yaml`.
    public static func missing(path: String = "site.yaml") -> Diagnostic {
        .settingsMissing(path)
    }

    /// Reads the settings; every environment is checked, whichever is built.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path, as the user would type it.
    /// - Returns: The settings and what is wrong with them.
    public func settings(from bytes: [UInt8], path: String = "site.yaml") -> SettingsReading {
        let parsed = YAMLParser(limits: .file)
            .parse(bytes, path: path, source: SettingsLayers.siteSource)
        var reading = SettingsReading(diagnostics: parsed.diagnostics)
        guard let root = parsed.root else { return reading }
        let layers = SettingsLayers(site: root, path: path, options: options)
        reading.diagnostics += layers.diagnostics
        reading.knownEnvironments = layers.environmentNames
        for name in layers.environmentNames where name != environment {
            reading.diagnostics += mistakes(of: name, in: layers)
        }
        guard layers.environmentNames.contains(environment) else { return reading }
        var findings = layers.findings
        let tree = layers.tree(for: environment)
        reading.settings = findings.mapping(tree) { reader in
            SiteFields.settings(&reader, path: path, environment: environment)
        }
        reading.diagnostics = Set(reading.diagnostics + findings.diagnostics).sorted()
        reading.inForce = SettingsReading.InForce(
            tree: tree.over(DefaultSettings.tree),
            layers: layers,
            environment: environment
        )
        return reading
    }

    /// What is wrong with the settings that another environment overrides.
    private func mistakes(of environment: String, in layers: SettingsLayers) -> [Diagnostic] {
        guard let overrides = layers.overrides(of: environment) else { return [] }
        var findings = layers.findings
        _ = findings.mapping(layers.tree(for: environment)) { reader in
            SiteFields.settings(&reader, path: layers.path, environment: environment)
        }
        return findings.diagnostics.filter { diagnostic in
            guard diagnostic.location.path == layers.path, let range = diagnostic.location.range
            else { return false }
            return overrides.range.start <= range.start && range.end <= overrides.range.end
        }
    }
}
