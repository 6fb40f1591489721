import CampaignModel
import Diagnostics
import YAML

extension SettingsTypes {
    /// `menu` and `footer`.
    static let menu = YAMLType<[Located<MenuEntry>]>.list(of: menuEntry).map { $0.map(\.value) }

    private static let menuEntry = YAMLType<MenuEntry>.mapping(
        "an entry with text and to",
        example: "{text: About, to: /pages/about.md}"
    ) { reader in
        let text = reader.required("text", FieldTypes.localizedLine)?.value
        let target = reader.required("to", link)
        let languages = reader.optional("languages", languages)?.value ?? []
        guard let text, let target else { return nil }
        return MenuEntry(text: text, to: target, languages: languages)
    }

    /// `topics`: a key that becomes an address, with the topic's words.
    static let topics = YAMLType<[YAMLPair<LocalizedText>]>.map(of: FieldTypes.localizedLine)
        .checked { pairs, location, findings -> [TopicSettings]? in
            pairs.value.map { pair in
                if !FieldTypes.isKey(pair.key.value) {
                    let place = SourceLocation(path: location.path, range: pair.key.range)
                    findings.report(.unusableKey(pair.key.value, at: place))
                }
                return TopicSettings(key: pair.key, title: pair.value.value)
            }
        }
}
