public import Diagnostics

/// The mistakes of themes that their templates do not show.
public enum ThemeDiagnostics {
    /// Every kind of diagnostic that the reading of themes gives.
    public static let kinds: [DiagnosticKind] = [
        .unknownTheme, .themeCircle, .themeWithoutManifest, .versionNotMet, .themeFileRefused,
        .themeFileUnreadable, .themeFileNotUTF8, .unusableSettingName, .emptyString,
        .missingTemplate, .unusableMailStyle, .unknownThemeSetting,
        .wrongThemeSetting,
        .settingWithoutValue, .contrastTooLow, .missingAsset, .assetCircle, .malformedStrings,
        .unknownPluralForm, .incompletePlural, .missingStrings, .languageWithoutStrings,
        .stringWithoutDefault, .unknownTone, .missingPluralForm, .foreignPluralForm,
        .stringPlaceholdersDiffer, .stringNotTranslated,
    ]
}
