import Diagnostics

extension Diagnostic {
    static func unknownThemeSetting(_ key: Located<String>, in path: String, known: [String])
        -> Diagnostic
    {
        let nearest = NearestName.nearest(to: key.value, among: known)
        return Diagnostic(
            .unknownThemeSetting,
            at: SourceLocation(path: path, range: key.range),
            "The theme has no setting '\(key.value)'",
            why: known.isEmpty
                ? "It has no settings." : "Its settings are \(known.joined(separator: ", ")).",
            solutions: [nearest.map { "Write '\($0)' if that is meant." } ?? "Remove it."]
        )
    }

    static func wrongThemeSetting(_ setting: ThemeSetting, _ value: Located<String>) -> Diagnostic {
        Diagnostic(
            .wrongThemeSetting,
            at: SourceLocation(path: setting.valuePath, range: value.range),
            "'\(value.value)' is no \(setting.kind.rawValue) for the setting '\(setting.key.value)'",
            why: setting.about,
            solutions: ["Write it like `\(setting.key.value): \(setting.example)`."]
        )
    }

    static func settingWithoutValue(_ setting: ThemeSetting) -> Diagnostic {
        Diagnostic(
            .settingWithoutValue,
            at: SourceLocation(path: setting.path, range: setting.key.range),
            "The setting '\(setting.key.value)' has no value",
            why: "It is not optional, so every page would lack it.",
            solutions: [
                "Set it under `theme: {settings: …}` in site.yaml, or give it a `default` here."
            ]
        )
    }

    static func unusableSettingName(_ key: Located<String>, in path: String) -> Diagnostic {
        Diagnostic(
            .unusableSettingName,
            at: SourceLocation(path: path, range: key.range),
            "'\(key.value)' cannot be a setting's name",
            why: "Templates and stylesheets use it as a name.",
            solutions: ["Use small letters, digits and '_', such as 'colour_text'."]
        )
    }

    static func contrastTooLow(
        _ setting: ThemeSetting,
        _ value: Located<String>,
        on background: ThemeSetting,
        _ contrast: Double
    ) -> Diagnostic {
        let tenths = Int((contrast * 10).rounded(.down))
        let ground = background.value?.value ?? ""
        return Diagnostic(
            .contrastTooLow,
            at: SourceLocation(path: setting.valuePath, range: value.range),
            "'\(setting.key.value)' cannot be read well on '\(background.key.value)'",
            why:
                "\(value.value) on \(ground) has a contrast of \(tenths / 10).\(tenths % 10) to 1; "
                + "words need 4.5 to 1 (WCAG AA).",
            solutions: ["Make one of the two colours lighter or darker."]
        )
    }
}
