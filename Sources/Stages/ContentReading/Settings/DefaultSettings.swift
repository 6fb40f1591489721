import Diagnostics
import YAML

/// What holds where nobody says anything, as `placard config` tells it.
///
/// The model's own initialisers decide; a test compares both.
enum DefaultSettings {
    static let text = """
        time_zone: UTC
        theme: {name: default}
        environments:
          production: {noindex: false, banner: false, drafts: false, scheduled: false}
          preview: {noindex: true, banner: true, drafts: true, scheduled: true}
        sign_form: {fields: [name, email]}
        share: {channels: [whatsapp, facebook, email, copy, native, x, bluesky, telegram]}
        tracking: {keep: [source, utm_source, utm_medium, utm_campaign], identity: []}
        counts: {file: counts.yaml, show_from: 100}
        hosting: none
        """

    static var tree: YAMLNode {
        let parsed = YAMLParser(limits: .file).parse(
            Array(text.utf8),
            path: "",
            source: SettingsLayers.defaultSource
        )
        return parsed.root ?? YAMLNode(.mapping([]), at: .init(at: .start))
    }
}
