public import Diagnostics

/// Headers that the host adds for some addresses.
public struct HeaderRule: Sendable, Equatable {
    /// A header's name and value.
    public struct Header: Sendable, Equatable {
        /// The name.
        public var name: Located<String>
        /// The value.
        public var value: Located<String>

        /// Creates a header.
        public init(name: Located<String>, value: Located<String>) {
            self.name = name
            self.value = value
        }
    }

    /// The addresses, from the site's root; `*` stands for any rest.
    public var pattern: Located<String>
    /// The headers, in the order in which they were written.
    public var headers: [Header]

    /// Creates a rule.
    public init(pattern: Located<String>, headers: [Header]) {
        self.pattern = pattern
        self.headers = headers
    }
}
