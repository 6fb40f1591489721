public import CampaignModel

/// Something that a request of ours must never do: a fault of the page, not of the supporter.
public enum ContractViolation: Sendable, Equatable {
    /// A form that is only looked at was sent.
    case inertForm
    /// Another method than POST.
    case method(String)
    /// Another address than the endpoint's.
    case target(String, expected: String)
    /// Another encoding than the endpoint's; the type that was sent.
    case encoding(String?)
    /// A body that is not what its type says.
    case body(BodyProblem)
    /// Another GraphQL document than the preset's.
    case query
    /// A hidden value that is missing.
    case missing(String)
    /// A hidden value that is another, or of another type.
    case value(String, sent: String, expected: String)
    /// A relative address where the service demands an absolute one.
    case relativeRedirect(String, sent: String)
    /// A control of the form whose name is missing in the request.
    case missingField(String)
    /// A name that the contract does not know.
    case unknownField(String)
    /// A name that was sent more than once.
    case repeatedField(String)
    /// A country that is not written as the service wants it.
    case country(String, wanted: CountryForm)
    /// An answer that is none of the options.
    case option(String, sent: String)
    /// A consent answer that is neither the accepting nor the declining one.
    case consentAnswer(String)
    /// Words of consent that were not shown.
    case consentWords(String)
}

extension ContractViolation: CustomStringConvertible {
    /// The violation in words, for a test's output and the preview's log.
    public var description: String {
        switch self {
        case .inertForm: "the form is only looked at and must not be sent"
        case .method(let method): "method '\(method)', not POST"
        case .target(let target, let expected): "posted to '\(target)', not '\(expected)'"
        case .encoding(let type): "content type '\(type ?? "")' is not the endpoint's"
        case .body(let problem): "the body cannot be read: \(problem)"
        case .query: "the GraphQL document is not the preset's"
        case .missing(let name): "hidden '\(name)' is missing"
        case .value(let name, let sent, let expected):
            "hidden '\(name)' is '\(sent)', not '\(expected)'"
        case .relativeRedirect(let name, let sent):
            "'\(name)' is '\(sent)', which is relative; the service demands an absolute address"
        case .missingField(let name): "'\(name)' is missing"
        case .unknownField(let name): "'\(name)' is no field of the endpoint"
        case .repeatedField(let name): "'\(name)' was sent twice"
        case .country(let value, let wanted): "country '\(value)' is no \(wanted.rawValue)"
        case .option(let name, let sent): "'\(sent)' is no option of '\(name)'"
        case .consentAnswer(let value): "'\(value)' is no answer to the consent question"
        case .consentWords(let words): "'\(words)' are not the words of consent"
        }
    }
}
