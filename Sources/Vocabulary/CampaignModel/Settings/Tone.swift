public import Diagnostics

/// Which of a theme's strings a language takes: `tone: {de: informal}`.
public struct Tone: Sendable, Equatable {
    /// The language.
    public var language: Located<LanguageTag>
    /// The tone, which names `strings/de@informal.yaml`.
    public var name: Located<String>

    /// Creates a tone.
    public init(language: Located<LanguageTag>, name: Located<String>) {
        self.language = language
        self.name = name
    }
}
