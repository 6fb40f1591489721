/// A header of a request or a response.
public struct WebHeader: Sendable, Equatable {
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

/// A request as a browser makes it or a server reads it.
public struct WebRequest: Sendable, Equatable {
    /// `GET` or `POST`.
    public var method: String
    /// The absolute address in a browser, the path and query at a server.
    public var address: String
    /// The headers.
    public var headers: [WebHeader]
    /// The body.
    public var body: [UInt8]

    /// Creates a request.
    public init(
        method: String = "GET",
        address: String,
        headers: [WebHeader] = [],
        body: [UInt8] = []
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever the letter case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// What a server answers.
public struct WebResponse: Sendable, Equatable {
    /// The status.
    public var status: Int
    /// The headers.
    public var headers: [WebHeader]
    /// The body.
    public var body: [UInt8]

    /// Creates a response.
    public init(status: Int, headers: [WebHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever the letter case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text; bytes that are not UTF-8 are replaced.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
