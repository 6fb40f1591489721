public import CampaignModel

/// A body with the answers to its holes.
public struct AnsweredBody: Sendable, Equatable {
    /// The body.
    public var body: Body
    /// What fills its holes.
    public var answers: BodyAnswers

    /// Creates an answered body.
    public init(_ body: Body, _ answers: BodyAnswers) {
        self.body = body
        self.answers = answers
    }
}
