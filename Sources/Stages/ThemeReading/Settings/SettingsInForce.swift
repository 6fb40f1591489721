import CampaignModel
import Diagnostics

/// Puts a site's values into a theme's settings.
enum SettingsInForce {
    /// The smallest contrast of words on their background (WCAG 2.2, 1.4.3, level AA).
    static let smallestContrast = 4.5

    /// The settings with the site's values.
    ///
    /// - Parameters:
    ///   - settings: The settings of the theme and its parents.
    ///   - choice: What the site sets.
    ///   - path: The site's settings file.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The settings with the values in force.
    static func settings(
        _ settings: [ThemeSetting],
        with choice: ThemeChoice,
        path: String,
        diagnostics: inout [Diagnostic]
    ) -> [ThemeSetting] {
        var settings = settings
        for number in settings.indices { settings[number].valuePath = settings[number].path }
        for own in choice.settings {
            guard let number = settings.firstIndex(where: { $0.key.value == own.key.value }) else {
                diagnostics.append(
                    .unknownThemeSetting(own.key, in: path, known: settings.map(\.key.value))
                )
                continue
            }
            settings[number].value = own.text
            settings[number].valuePath = path
        }
        for setting in settings {
            guard let value = setting.value else {
                if !setting.isOptional { diagnostics.append(.settingWithoutValue(setting)) }
                continue
            }
            if !setting.accepts(value.value) {
                diagnostics.append(.wrongThemeSetting(setting, value))
            }
        }
        diagnostics += contrasts(of: settings)
        return settings
    }

    private static func contrasts(of settings: [ThemeSetting]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for setting in settings where setting.kind == .colour {
            guard let value = setting.value, let colour = Colour(value.value) else { continue }
            for name in setting.backgrounds {
                guard let background = settings.first(where: { $0.key.value == name.value }),
                    background.kind == .colour
                else {
                    found.append(
                        .unknownThemeSetting(
                            name,
                            in: setting.path,
                            known: settings.map(\.key.value)
                        )
                    )
                    continue
                }
                guard let ground = background.value.flatMap({ Colour($0.value) }) else { continue }
                let contrast = colour.contrast(with: ground)
                if contrast < smallestContrast {
                    found.append(.contrastTooLow(setting, value, on: background, contrast))
                }
            }
        }
        return found
    }
}
