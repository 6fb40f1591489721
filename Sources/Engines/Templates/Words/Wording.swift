/// A theme's strings in one language, with what the language knows of plural forms.
public struct Wording: Sendable {
    /// The language's tag, for messages.
    public let language: String
    /// The strings by key; every key of the theme's default language is there.
    public let phrases: [String: Phrase]
    /// The form that the language gives a number.
    public let pluralForm: @Sendable (Int) -> PluralForm

    /// Creates a language's strings.
    public init(
        language: String,
        phrases: [String: Phrase],
        pluralForm: @escaping @Sendable (Int) -> PluralForm
    ) {
        self.language = language
        self.phrases = phrases
        self.pluralForm = pluralForm
    }

    /// A string as plain text, for the program's own use.
    ///
    /// - Parameters:
    ///   - key: The string's key.
    ///   - count: The number that picks the form of a string that has several.
    ///   - value: The text for a placeholder; a placeholder without one is left out.
    /// - Returns: The text, or `nil` where the theme has no such string.
    public func text(
        _ key: String,
        count: Int? = nil,
        value: (_ placeholder: String) -> String? = { _ in nil }
    ) -> String? {
        guard let phrase = phrases[key] else { return nil }
        let form = phrase.plural == nil ? .other : count.map(pluralForm) ?? .other
        return phrase.parts(of: form).map { part in
            switch part {
            case .words(let words): words
            case .placeholder(let name, _): value(name) ?? ""
            }
        }.joined()
    }
}
