import CampaignModel
import Diagnostics
import YAML

/// Decodes `site.yaml`.
enum SiteFields {
    /// The settings, with stand-ins for what is missing so that the content can be checked all the
    /// same; `nil` without a language, since everything depends on them.
    static func settings(
        _ reader: inout MappingReader,
        path: String,
        environment: String
    ) -> SiteSettings? {
        let start = SourceRange(at: reader.node.range.start)
        let nothing = LocalizedText(Located("", at: start))
        let title = reader.required("title", FieldTypes.localizedLine)?.value
        let baseURL = reader.required("base_url", SettingsTypes.baseURL)
        let languages = reader.required("languages", SettingsTypes.languages)?.value
        let organisation = reader.required("organisation", SettingsTypes.organisation)?.value
        let environments = EnvironmentFields.environments(&reader)
        var settings = SiteSettings(
            path: path,
            title: title ?? nothing,
            baseURL: baseURL ?? Located(SettingsTypes.standInURL, at: start),
            languages: languages ?? [],
            organisation: organisation ?? Organisation(name: nothing),
            environment: environments.first { $0.name == environment } ?? .production
        )
        settings.environments = environments
        site(&reader, &settings)
        campaigns(&reader, &settings)
        host(&reader, &settings)
        return languages == nil ? nil : settings
    }

    private static func site(_ reader: inout MappingReader, _ settings: inout SiteSettings) {
        settings.tones = reader.optional("tone", SettingsTypes.tones)?.value ?? []
        settings.timeZone = reader.optional("time_zone", FieldTypes.line)
        settings.theme = reader.optional("theme", SettingsTypes.theme)?.value ?? ThemeChoice()
        settings.menu = reader.optional("menu", SettingsTypes.menu)?.value ?? []
        settings.footer = reader.optional("footer", SettingsTypes.menu)?.value ?? []
        settings.topics = reader.optional("topics", SettingsTypes.topics)?.value ?? []
        settings.extra = reader.extra()
    }

    private static func campaigns(_ reader: inout MappingReader, _ settings: inout SiteSettings) {
        settings.endpoints = reader.optional("endpoints", EndpointFields.endpoints)?.value ?? []
        settings.presets = reader.optional("presets", PresetFields.presets)?.value ?? []
        settings.signForm = reader.optional("sign_form", FieldTypes.signForm)?.value ?? SignForm()
        settings.donate = reader.optional("donate", FieldTypes.donate)?.value
        settings.channels = reader.optional("share", SettingsTypes.share)?.value
        settings.tracking =
            reader.optional("tracking", SettingsTypes.tracking)?.value ?? TrackingLists()
        settings.counts = reader.optional("counts", SettingsTypes.counts)?.value ?? CountsSettings()
    }

    private static func host(_ reader: inout MappingReader, _ settings: inout SiteSettings) {
        settings.redirects = reader.optional("redirects", HostFields.redirects)?.value ?? []
        settings.headers = reader.optional("headers", HostFields.headers)?.value ?? []
        settings.security =
            reader.optional("security", HostFields.security)?.value ?? SecurityAdditions()
        settings.hosting = reader.optional("hosting", HostFields.hosting)
    }
}
