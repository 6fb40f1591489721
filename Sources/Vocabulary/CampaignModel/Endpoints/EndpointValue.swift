/// A value that a preset sends beside the supporter's own.
///
/// In an HTML form each is text; in JSON the types are told apart.
public enum EndpointValue: Sendable, Equatable {
    /// Text, with the campaign's values filled in.
    case text(EndpointPattern)
    /// `true` or `false`.
    case boolean(Bool)
    /// A whole number, with the campaign's values filled in.
    case number(EndpointPattern)

    /// The value as an HTML form would hold it.
    public var pattern: EndpointPattern {
        switch self {
        case .text(let pattern), .number(let pattern): pattern
        case .boolean(let flag): flag ? "true" : "false"
        }
    }
}

extension EndpointValue: ExpressibleByStringLiteral {
    /// Makes a text of what is written in the source of a preset.
    public init(stringLiteral text: String) {
        self = .text(EndpointPattern(text))
    }
}
