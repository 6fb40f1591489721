public import EndpointContracts
public import Templates

/// The words of a sign form in one language, their Markdown already read.
public struct FormWords: Sendable, Equatable {
    /// The consent question as it is shown; not used where the form does not ask.
    public var consent: ConsentWords
    /// The version of the words.
    public var version: String
    /// The notice above the button, `{privacy_url}` filled in; `{target}` in it stands for the names of
    /// the campaign's targets.
    public var notice: HTML?

    /// Creates words.
    public init(consent: ConsentWords, version: String, notice: HTML? = nil) {
        self.consent = consent
        self.version = version
        self.notice = notice
    }
}
