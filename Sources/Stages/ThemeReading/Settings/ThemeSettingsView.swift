import Diagnostics
import Templates

/// The view `settings`, whose names are those of the theme's settings.
struct ThemeSettingsView: NumberedView {
    private let values: [ViewValue]

    /// Takes the settings in force and the addresses of those that name an asset.
    init(_ settings: [ThemeSetting], addresses: [String: String]) {
        values = settings.map { setting in
            guard let text = setting.value?.value else { return .missing }
            switch setting.kind {
            case .colour, .text: return .text(text)
            case .number: return .number(Int(text))
            case .bool: return .bool(["true", "yes"].contains(text.lowercased()))
            case .asset: return .address(addresses[text])
            }
        }
    }

    func value(at number: Int) -> ViewValue {
        values.indices.contains(number) ? values[number] : .missing
    }

    /// The names of the settings, for the compiler.
    static func schema(of settings: [ThemeSetting]) -> ViewSchema {
        ViewSchema(
            title: "Settings",
            names: settings.map { setting in
                let kind: NameKind =
                    switch setting.kind {
                    case .colour, .text: .text
                    case .number: .number
                    case .bool: .bool
                    case .asset: .address
                    }
                return NameSpec(
                    setting.key.value,
                    kind,
                    setting.about,
                    example: setting.value?.value ?? "",
                    isOptional: setting.isOptional
                )
            }
        )
    }
}

/// The view that holds `settings`, outermost of all.
struct ThemeFrameView: NumberedView {
    let settings: ThemeSettingsView

    func value(at number: Int) -> ViewValue { number == 0 ? .view(settings) : .missing }

    static func schema(of settings: [ThemeSetting]) -> ViewSchema {
        ViewSchema(
            title: "Theme",
            names: [
                NameSpec(
                    "settings",
                    .view(ThemeSettingsView.schema(of: settings)),
                    "The theme's settings as the site sets them"
                )
            ]
        )
    }
}
