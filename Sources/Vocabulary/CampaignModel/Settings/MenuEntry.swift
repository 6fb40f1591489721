public import Diagnostics

/// An entry of the header's or the footer's menu.
public struct MenuEntry: Sendable, Equatable {
    /// The words.
    public var text: LocalizedText
    /// Where it leads: a file of `content/` from its root (`/pages/about.md`), an address of the site
    /// or a whole one.
    public var to: Located<String>
    /// The languages that show it; empty for all.
    public var languages: [Located<LanguageTag>]

    /// Creates an entry.
    public init(text: LocalizedText, to: Located<String>, languages: [Located<LanguageTag>] = []) {
        self.text = text
        self.to = to
        self.languages = languages
    }
}
