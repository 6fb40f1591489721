public import Diagnostics

/// The question whether the organisation may write to the supporter, as a file writes it.
///
/// `nil` leaves a key as the weaker settings have it.
public struct ConsentQuestion: Sendable, Hashable {
    /// When the question is asked.
    public enum Ask: String, Sendable, CaseIterable {
        /// Of everyone who signs.
        case always
        /// Of nobody.
        case never
    }

    /// The question.
    public var question: LocalizedText?
    /// The words of the answer that allows it.
    public var accept: LocalizedText?
    /// The words of the answer that does not.
    public var decline: LocalizedText?
    /// When it is asked.
    public var ask: Ask?
    /// Where the question is written.
    public var location: SourceLocation?

    /// Creates the keys that are given and leaves the others as they are.
    public init(
        question: LocalizedText? = nil,
        accept: LocalizedText? = nil,
        decline: LocalizedText? = nil,
        ask: Ask? = nil,
        location: SourceLocation? = nil
    ) {
        self.question = question
        self.accept = accept
        self.decline = decline
        self.ask = ask
        self.location = location
    }

    /// This question's keys over those of weaker settings.
    public func over(_ weaker: ConsentQuestion) -> ConsentQuestion {
        ConsentQuestion(
            question: question ?? weaker.question,
            accept: accept ?? weaker.accept,
            decline: decline ?? weaker.decline,
            ask: ask ?? weaker.ask,
            location: location ?? weaker.location
        )
    }
}
