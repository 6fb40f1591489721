public import Diagnostics

/// The mistakes that `site.yaml` and each file of `content/` show by themselves.
public enum ContentDiagnostics {
    /// Every kind of diagnostic that the reading of settings, files and front matter gives.
    public static let kinds: [DiagnosticKind] = fileKinds + settingsKinds + formKinds

    private static let fileKinds: [DiagnosticKind] = [
        .settingsInContent, .misplacedFile, .undatedUpdate, .symbolicLink, .notAFile,
        .unreadableName, .unreadable, .notUTF8, .fileTooLarge, .emptyContentFile,
        .missingFrontMatter, .unclosedFrontMatter, .factInTranslation, .unusableAddress,
        .unusableKey, .tooManyVariants,
    ]

    private static let settingsKinds: [DiagnosticKind] = [
        .settingsMissing, .invalidLanguage, .languageTwice, .noLanguages, .unusableBaseURL,
        .unusableLink, .unusableName, .personalParameter, .liveCountOfNoCampaign,
        .goneLeadsNowhere, .unusableHeaderName, .unusablePattern, .unusableOrigin, .noCountryCode,
    ]

    private static let formKinds: [DiagnosticKind] = [
        .unknownSignField, .signFieldTwice, .emailNotOptional, .unusableFieldName, .fieldIsKnown,
        .choiceWithoutOptions, .optionsWithoutChoice, .unknownPlaceholder, .nothingAsked,
        .noCurrencyCode,
    ]
}
