/// How the local endpoint fails when a writer tells it to, so that every state of the form can be
/// seen.
enum EndpointTrouble: String, Sendable, CaseIterable {
    /// It does not fail.
    case none
    /// It refuses a field that was filled in well.
    case field
    /// It answers with a server's error.
    case server
    /// It answers late.
    case slow
    /// It does not answer.
    case silence
    /// It breaks off in the middle of its answer.
    case malformed

    /// What the page with the test signatures calls it.
    var title: String {
        switch self {
        case .none: "It works"
        case .field: "It refuses a field"
        case .server: "Server error"
        case .slow: "Slow answer (8 seconds)"
        case .silence: "No answer"
        case .malformed: "Malformed answer"
        }
    }

    /// What then happens.
    var explanation: String {
        switch self {
        case .none: "Signatures are judged as the real endpoint would judge them."
        case .field: "The e-mail address is refused, however well it is filled in."
        case .server: "Status 500, as from a service that is down."
        case .slow: "The answer is right and comes late."
        case .silence: "The connection stays open and nothing comes, for 60 seconds."
        case .malformed: "Half of an answer."
        }
    }
}
