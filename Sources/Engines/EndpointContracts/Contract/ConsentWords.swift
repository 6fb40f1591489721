/// The words of consent as they are shown, plain, in one language.
public struct ConsentWords: Sendable, Equatable {
    /// The question.
    public var question: String
    /// The answer that allows.
    public var accept: String
    /// The answer that does not.
    public var decline: String

    /// Creates the words of consent.
    public init(question: String, accept: String, decline: String) {
        self.question = question
        self.accept = accept
        self.decline = decline
    }

    /// What travels with the signature of someone who accepts.
    public var accepted: String { "\(question) \(accept)" }

    /// What travels with the signature of someone who declines.
    public var declined: String { "\(question) \(decline)" }

    /// What travels where no script puts the chosen answer in: the question and both answers, which
    /// the answer's own field tells apart.
    public var unanswered: String { "\(question) \(accept) / \(decline)" }

    /// The most characters that may travel.
    public static let longest = 500
}
