public import Diagnostics

/// A text that the user wrote once for all languages or in a map by language.
public struct LocalizedText: Sendable, Hashable {
    /// One language's text.
    public struct Entry: Sendable, Hashable {
        /// The language; `nil` for a text that serves every language.
        public var language: LanguageTag?
        /// What was written and where.
        public var text: Located<String>

        /// Creates an entry.
        public init(language: LanguageTag?, text: Located<String>) {
            self.language = language
            self.text = text
        }
    }

    /// The texts in the order in which they were written.
    public var entries: [Entry]

    /// Creates a text by language.
    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// Creates a text that serves every language.
    public init(_ text: Located<String>) {
        entries = [Entry(language: nil, text: text)]
    }

    /// The text for a language: its own, else the general one, else that of the language without its
    /// region (`pt` for `pt-BR`); `nil` where it is missing.
    public func text(for language: LanguageTag) -> Located<String>? {
        exact(language) ?? exact(nil) ?? LanguageTag(language.language).flatMap { exact($0) }
    }

    /// Whether the user wrote one text for all languages.
    public var isGeneral: Bool {
        entries.contains { $0.language == nil }
    }

    private func exact(_ language: LanguageTag?) -> Located<String>? {
        entries.first { $0.language == language }?.text
    }
}
