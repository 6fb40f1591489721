public import CampaignModel

/// A language's name in itself, as it stands in a language picker, and its direction.
///
/// About 1,000 languages and regional forms are known, whether they have a `LocaleConventions` or not.
public struct LanguageName: Sendable, Hashable {
    /// The name in the language itself, with a capital where its script has them: "Français".
    public let name: String
    /// Whether the language is written from right to left.
    public let isRightToLeft: Bool

    /// Finds the name of a language, else of the language without its region.
    ///
    /// The name of an unknown one is the tag itself. Costs some 20 microseconds: for pickers, not for
    /// every page.
    public init(of language: LanguageTag) {
        let line =
            TableLines.line(language.identifier, in: Self.table)
            ?? TableLines.line(language.language, in: Self.table)
        name = line?.value ?? language.identifier
        isRightToLeft = Self.isRightToLeft(language)
    }

    /// Whether a language is written from right to left, by its script where the tag names one;
    /// quick enough for every page.
    public static func isRightToLeft(_ language: LanguageTag) -> Bool {
        let subtags = language.identifier.split(separator: "-")
        if let script = subtags.dropFirst().first, script.utf8.count == 4 {
            return rightToLeftScripts.contains(String(script))
        }
        return TableLines.line(language.identifier, in: rightToLeft) != nil
            || TableLines.line(language.language, in: rightToLeft) != nil
    }

    /// The scripts in modern use that run from right to left.
    private static let rightToLeftScripts = [
        "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    ]
}
