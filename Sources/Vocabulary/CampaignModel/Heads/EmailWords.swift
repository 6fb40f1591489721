public import Diagnostics

/// The words of a campaign's e-mail that the front matter's `email` sets.
public struct EmailWords: Sendable, Equatable {
    /// The subject line.
    public var subject: Located<String>?
    /// What mail programs show behind the subject.
    public var preheader: Located<String>?
    /// The sender's name as recipients see it.
    public var from: Located<String>?
    /// Markdown above the headline, for readers of the mail only.
    public var intro: Located<String>?

    /// Creates words; what is `nil` takes its language's default.
    public init(
        subject: Located<String>? = nil,
        preheader: Located<String>? = nil,
        from: Located<String>? = nil,
        intro: Located<String>? = nil
    ) {
        self.subject = subject
        self.preheader = preheader
        self.from = from
        self.intro = intro
    }
}
