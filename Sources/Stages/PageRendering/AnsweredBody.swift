public import CampaignModel

/// A body with the answers to its holes.
///
/// Both have many members and are handed from hand to hand until the page is made.
public final class AnsweredBody: Sendable {
    /// The body.
    public let body: Body
    /// What fills its holes.
    public let answers: BodyAnswers

    /// Creates an answered body.
    public init(_ body: Body, _ answers: BodyAnswers) {
        self.body = body
        self.answers = answers
    }
}
