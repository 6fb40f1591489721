import CampaignModel
import Diagnostics
import YAML

/// What the settings of `site.yaml` may hold.
enum SettingsTypes {
    /// An address that no site has, where `base_url` is missing or wrong.
    static let standInURL: BaseURL = {
        guard let url = BaseURL("https://site.invalid/") else {
            preconditionFailure("the stand-in is an address")
        }
        return url
    }()

    static let baseURL = FieldTypes.line.checked { text, location, findings -> BaseURL? in
        let url = BaseURL(text.value)
        if url == nil { findings.report(.unusableBaseURL(text.value, at: location)) }
        return url
    }
    .with(example: "https://commonground.example")

    static let languages = YAMLType<[Located<LanguageTag>]>.list(of: FieldTypes.languageTag)
        .checked { list, location, findings -> [Located<LanguageTag>]? in
            var languages: [Located<LanguageTag>] = []
            for language in list.value {
                if languages.contains(where: { $0.value == language.value }) {
                    let place = SourceLocation(path: location.path, range: language.range)
                    findings.report(.languageTwice(language.value, at: place))
                } else {
                    languages.append(language)
                }
            }
            if list.value.isEmpty { findings.report(.noLanguages(at: location)) }
            return languages.isEmpty ? nil : languages
        }

    /// A name that becomes a file's or a folder's.
    static let name = YAMLType<String>(
        text: "a name of letters, digits, hyphens and underscores",
        example: "default"
    ) { isName($0) ? $0 : nil }

    /// Whether a text is letters, digits, hyphens and underscores of ASCII, at most 60 of them.
    static func isName(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
            default: false
            }
        }
        return isPlain && (1...60).contains(text.utf8.count)
    }

    static let tones = YAMLType<[YAMLPair<String>]>.map(of: name.with(example: "informal")).checked
    {
        pairs,
        location,
        findings -> [Tone]? in
        pairs.value.compactMap { pair in
            guard let language = LanguageTag(pair.key.value) else {
                let place = SourceLocation(path: location.path, range: pair.key.range)
                findings.report(.invalidLanguage(pair.key.value, at: place))
                return nil
            }
            return Tone(language: Located(language, at: pair.key.range), name: pair.value)
        }
    }

    static let theme = YAMLType<ThemeChoice>.either(
        scalar: name.checked { name, _, _ in ThemeChoice(name: name) },
        mapping: YAMLType<ThemeChoice>.mapping(
            "a theme's name, or {name, settings}",
            example: "{name: default}"
        ) { reader in
            let name = reader.optional("name", name)
            let settings = reader.optional("settings", themeSettings)?.value ?? []
            return ThemeChoice(name: name, settings: settings)
        }
    )

    private static let themeSettings = YAMLType<[YAMLPair<String>]>.map(of: value)
        .map { pairs in pairs.map { ThemeChoice.Setting(key: $0.key, text: $0.value) } }

    /// A text of any sort, perhaps between quotes that hold nothing.
    static let value = YAMLType<String>(text: "one value", example: "\"…\"") { $0 }

    static let organisation = YAMLType<Organisation>.mapping(
        "a map with name, about, address, contact, privacy_url and account_url",
        example: "{name: \"…\"}"
    ) { reader in
        let name = reader.required("name", FieldTypes.localizedLine)?.value
        let about = reader.optional("about", FieldTypes.localizedText)?.value
        let address = reader.optional("address", FieldTypes.localizedText)?.value
        let contact = reader.optional("contact", contact)
        let privacy = reader.optional("privacy_url", FieldTypes.localized(link))?.value
        let account = reader.optional("account_url", FieldTypes.address)
        let nothing = LocalizedText(Located("", at: SourceRange(at: reader.node.range.start)))
        return Organisation(
            name: name ?? nothing,
            about: about,
            address: address,
            contact: contact,
            privacyURL: privacy,
            accountURL: account
        )
    }

    private static let contact = YAMLType<String>(
        text: "an e-mail address",
        example: "hello@commonground.example"
    ) { text in
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isWhole = text.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        }
        return parts.count == 2 && !parts.contains("") && isWhole ? text : nil
    }

    /// An address of the site, which starts with `/`, or a whole one.
    static let link = FieldTypes.line.checked { text, location, findings -> String? in
        let isOfSite = text.value.hasPrefix("/") && !text.value.hasPrefix("//")
        let isWhole = text.value.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        }
        if isOfSite, isWhole, text.value.utf8.count <= 2048 { return text.value }
        let lower = text.value.prefix(8).lowercased()
        guard isWhole, lower.hasPrefix("https://") || lower.hasPrefix("http://") else {
            findings.report(.unusableLink(text.value, at: location))
            return nil
        }
        return text.value
    }
    .with(example: "/privacy/")

    /// `share:` of the site: its channels.
    static let share = YAMLType<[Located<ShareChannel>]>.mapping(
        "a map with channels",
        example: "{channels: [whatsapp, email]}"
    ) { reader in
        reader.optional("channels", FieldTypes.channels)?.value
    }
}
