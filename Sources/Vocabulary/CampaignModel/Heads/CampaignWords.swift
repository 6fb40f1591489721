public import Diagnostics

/// The words of a campaign in one language: what a translation must bring itself.
///
/// What is `nil` takes the language's default and, in a translation of a campaign that sets it,
/// draws the warning `MissingTranslation`.
public struct CampaignWords: Sendable, Equatable {
    /// The headline.
    public var title: Located<String>
    /// The sentence that the signer puts a name to.
    public var ask: Located<String>?
    /// The button's words.
    public var callToAction: Located<String>?
    /// What search engines and social cards say; default the first paragraph.
    public var summary: Located<String>?
    /// What the lead picture shows.
    public var imageAlternative: Located<String>?
    /// The sign-off.
    public var signedBy: Located<String>?
    /// What happened, for campaigns that are over.
    public var outcome: Located<String>?
    /// The words of the e-mail.
    public var email: EmailWords?
    /// The words and pictures for sharing.
    public var share: ShareWords?

    /// Creates words from a title; everything else is set afterwards.
    public init(title: Located<String>) {
        self.title = title
    }
}
