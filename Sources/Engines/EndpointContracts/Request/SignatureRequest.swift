/// A header of a request or an answer.
public struct HeaderField: Sendable, Equatable {
    /// The name, in any letter case.
    public var name: String
    /// The value.
    public var value: String

    /// Creates a header.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A signature on its way: what an endpoint receives.
public struct SignatureRequest: Sendable, Equatable {
    /// The HTTP method.
    public var method: String
    /// The address, or the path and query alone.
    public var target: String
    /// The headers.
    public var headers: [HeaderField]
    /// The body.
    public var body: [UInt8]

    /// Creates a request.
    public init(method: String, target: String, headers: [HeaderField], body: [UInt8]) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever the letter case of its name.
    public func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}
