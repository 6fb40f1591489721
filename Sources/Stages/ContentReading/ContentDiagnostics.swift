public import Diagnostics

/// The mistakes that one file of `content/` shows by itself.
public enum ContentDiagnostics {
    /// Every kind of diagnostic that the reading of files and front matter gives.
    public static let kinds: [DiagnosticKind] = [
        .settingsInContent, .misplacedFile, .undatedUpdate, .symbolicLink, .notAFile,
        .unreadableName, .unreadable, .notUTF8, .fileTooLarge, .emptyContentFile,
        .missingFrontMatter, .unclosedFrontMatter, .factInTranslation, .unusableAddress,
        .unusableKey, .tooManyVariants,
    ]
}
