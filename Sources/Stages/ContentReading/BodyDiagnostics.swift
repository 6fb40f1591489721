public import Diagnostics

/// The mistakes that a body shows by itself.
public enum BodyDiagnostics {
    /// Every kind of diagnostic that the reading of bodies gives.
    public static let kinds: [DiagnosticKind] = [
        // Actions.
        .misspeltAction, .invalidDonation, .unknownShareChannel, .unknownSource, .numberedSource,
        .amountOutsideDonation,
        // Links and pictures.
        .linkWithoutDestination, .linkWithoutWords, .forbiddenScheme, .incompleteAddress,
        .linkOutsideContent, .bareAddress, .pictureWithoutWords, .pictureWithoutFile,
        .pictureFromElsewhere,
        // Tags for mails.
        .foreignMailTag, .unknownMailTag, .misplacedMailTag, .tagWithoutFallback, .personInAddress,
        // Text.
        .rawHTML, .unclosedComment, .headingOfLevelOne, .skippedHeadingLevel, .headingWithoutWords,
        .table, .strikethrough, .footnote, .emojiName,
    ]
}
