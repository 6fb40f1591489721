/// What a form service makes of a request.
public enum SignatureVerdict: Sendable, Equatable {
    /// A field that the service refuses, and why.
    public struct Refusal: Sendable, Equatable {
        /// The vendor's name of the field.
        public var field: String
        /// What the service says of it.
        public var message: String

        /// Creates the refusal of a field.
        public init(_ field: String, _ message: String) {
            self.field = field
            self.message = message
        }
    }

    /// It is a signature.
    case accepted(ServiceAnswer)
    /// The supporter has to mend something.
    case refused(ServiceAnswer, [Refusal])
    /// The honeypot was filled: it is thrown away, and the answer is as if it were not.
    case dropped(ServiceAnswer)
    /// The page did not keep the contract.
    case broken([ContractViolation])

    /// What the sender receives.
    public var answer: ServiceAnswer {
        switch self {
        case .accepted(let answer), .dropped(let answer), .refused(let answer, _): answer
        case .broken(let violations):
            .text(400, ["This request breaks the contract:"] + violations.map(\.description))
        }
    }

    /// Whether a signature was made.
    public var isAccepted: Bool {
        if case .accepted = self { true } else { false }
    }
}
