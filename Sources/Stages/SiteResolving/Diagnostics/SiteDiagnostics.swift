public import Diagnostics

/// The mistakes that show only when all files are seen together.
public enum SiteDiagnostics {
    /// Every kind of diagnostic that this stage gives.
    public static let kinds: [DiagnosticKind] = [
        .duplicateCampaign, .unknownLanguage, .translationWithoutOriginal,
        .translationInOriginalLanguage, .missingTranslation, .languageWithoutCampaign,
        .addressTaken, .invalidSlug,
        .reservedSlug, .invalidAlias, .unknownCount, .unknownTopic, .unknownCampaign,
        .duplicateSourceKey, .closesBeforePublished, .undated, .noAskInDefaultCurrency,
        .incompleteDonation, .channelInTwoVariants, .linkToNothing, .linkToLeftOut,
        .linkToOtherLanguage, .missingAnchor, .missingPicture, .notAPicture,
        .menuEntryLeadsNowhere, .shareMessageTooLong, .sharedMessageTooLong,
        .missingWordsOfLaw, .incompleteConsent, .missingLanguage, .languageNotOfSite,
        .placeholdersDiffer,
        .notTranslated, .wordsWithoutOriginal, .linkNotTranslated, .staleTranslation,
        .unreadableTranslationRecord, .unrecordedTranslations, .addressNotConfirmed,
        .postcodeWithoutCountry, .askInAnotherCurrency,
    ]
}
