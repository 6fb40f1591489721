/// Why a body cannot be read.
public enum BodyProblem: Error, Sendable, Equatable {
    /// It is longer than any sign form's.
    case tooLong
    /// It has more fields than any sign form.
    case tooManyFields
    /// It nests deeper than any sign form.
    case tooDeep
    /// It is not what its type says.
    case malformed(String)
}

/// How much a receiver reads.
enum BodyLimits {
    /// The longest body in bytes.
    static let bytes = 262_144
    /// The most fields.
    static let fields = 500
    /// The deepest nesting of JSON.
    static let depth = 32
}
