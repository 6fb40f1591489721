/// A header of a request or an answer.
public struct PreviewHeader: Sendable, Equatable {
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

/// A whole request of a browser that asked for this server by one of its own names.
public struct PreviewRequest: Sendable, Equatable {
    /// The HTTP method.
    public var method: String
    /// The path and query as they were sent.
    public var target: String
    /// The path, percent-decoded once; it begins with `/`.
    public var path: String
    /// The query as it was sent, without its `?`; empty without one.
    public var query: String
    /// The headers.
    public var headers: [PreviewHeader]
    /// The body.
    public var body: [UInt8]

    /// Creates a request.
    public init(
        method: String,
        target: String,
        path: String,
        query: String = "",
        headers: [PreviewHeader] = [],
        body: [UInt8] = []
    ) {
        self.method = method
        self.target = target
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever the letter case of its name.
    public func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}
