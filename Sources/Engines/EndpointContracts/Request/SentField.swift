/// A value under its vendor's name, as it travels.
public struct SentField: Sendable, Equatable {
    /// A value; an HTML form knows text alone.
    public enum Value: Sendable, Equatable {
        /// Text.
        case text(String)
        /// `true` or `false` of JSON.
        case boolean(Bool)
        /// A number of JSON, as it is written.
        case number(String)

        /// The value as an HTML form would hold it.
        public var text: String {
            switch self {
            case .text(let text), .number(let text): text
            case .boolean(let flag): flag ? "true" : "false"
            }
        }
    }

    /// The vendor's name.
    public var name: String
    /// The value.
    public var value: Value

    /// Creates a value under its name.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// Creates a text under its name.
    public init(_ name: String, _ text: String) {
        self.init(name, .text(text))
    }
}
