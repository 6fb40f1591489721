import CampaignModel
import Diagnostics
import YAML

/// Decodes `environments`: what is shown there, where its forms post, and which settings it overrides.
enum EnvironmentFields {
    /// The settings of the site that an environment may override: those over which no campaign has a
    /// say, and which do not decide what content means.
    static let overridable = [
        "title", "base_url", "time_zone", "theme", "organisation", "tracking", "counts", "menu",
        "footer", "redirects", "headers", "security", "hosting", "extra",
    ]

    private static let maps = YAMLType<[YAMLPair<YAMLNode>]>.map(of: .any)

    /// All environments, `production` and `preview` first; their own keys merge over what those two
    /// have anyway.
    static func environments(_ reader: inout MappingReader) -> [EnvironmentSettings] {
        var all: [EnvironmentSettings] = [.production, .preview]
        for pair in reader.optional("environments", maps)?.value ?? [] {
            let name = pair.key.value
            let known = all.firstIndex { $0.name == name }
            let weaker = known.map { all[$0] } ?? EnvironmentSettings(name: name)
            let type = environment(over: weaker)
            guard let settings = type.decode(pair.value.value, called: name, &reader.findings)
            else { continue }
            if let known { all[known] = settings } else { all.append(settings) }
        }
        return all
    }

    private static func environment(
        over weaker: EnvironmentSettings
    ) -> YAMLType<EnvironmentSettings> {
        .mapping(
            "a map with noindex, banner, drafts, scheduled and endpoint",
            example: "{noindex: true}"
        ) { reader in
            var environment = weaker
            func flag(_ name: String, _ value: inout Bool) {
                value = reader.optional(name, FieldTypes.bool)?.value ?? value
            }
            flag("noindex", &environment.isNoindex)
            flag("banner", &environment.hasBanner)
            flag("drafts", &environment.showsDrafts)
            flag("scheduled", &environment.showsScheduled)
            environment.endpoint = reader.optional("endpoint", FieldTypes.line)
            // Decoded with the settings that they override.
            for key in overridable { _ = reader.entry(key) }
            return environment
        }
    }
}
