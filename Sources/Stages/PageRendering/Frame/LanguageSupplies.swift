public import Locales
public import Templates

/// What the pages of one language need beside the site: words, conventions, and what was written in
/// Markdown in the settings.
public struct LanguageSupplies: Sendable {
    /// How the language writes numbers, money and dates.
    public var conventions: LocaleConventions
    /// The theme's strings; the program itself puts those of `ProgramWord` into pages.
    public var wording: Wording
    /// `organisation.about` as HTML; `nil` without it.
    public var about: HTML?

    /// Creates supplies.
    public init(
        conventions: LocaleConventions,
        wording: Wording,
        about: HTML? = nil
    ) {
        self.conventions = conventions
        self.wording = wording
        self.about = about
    }
}
