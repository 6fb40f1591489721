/// What fills the holes of a body whose content the file itself does not know.
///
/// Actions and sources need no answer: what they become follows from the campaign (its state, its
/// donation ask, its share links, its list of sources).
public struct BodyAnswers: Sendable, Equatable {
    /// Where a link leads on a certain page.
    public enum Link: Sendable, Equatable {
        /// The address as a link carries it, fragment included; the language where the page behind
        /// it is in another than this one.
        case address(String, language: LanguageTag?)
        /// Nowhere, and a diagnostic says why: the label stands alone.
        case none
    }

    /// The answers to `Body.links`, in their order.
    public var links: [Link]
    /// The answers to `Body.pictures`, in their order; `nil` where a diagnostic says why.
    public var pictures: [ContentAsset?]

    /// Creates answers.
    public init(links: [Link] = [], pictures: [ContentAsset?] = []) {
        self.links = links
        self.pictures = pictures
    }
}
