/// A page in one language, as alternates of pages and sitemap name it.
struct LanguageAlternate: Sendable, Equatable {
    /// The language's tag, or `x-default` for who reads none of them.
    var language: String
    /// The whole address.
    var address: String

    /// The name of the alternate for who reads none of the languages.
    static let fallback = "x-default"
}
