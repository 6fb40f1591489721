/// What a form service answers.
public struct ServiceAnswer: Sendable, Equatable {
    /// The HTTP status.
    public var status: Int
    /// The headers.
    public var headers: [HeaderField]
    /// The body.
    public var body: [UInt8]

    /// Creates an answer.
    public init(status: Int, headers: [HeaderField] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Where the answer leads a browser.
    public var location: String? {
        headers.first { $0.name == "Location" }?.value
    }

    static func redirect(_ status: Int, to address: String) -> ServiceAnswer {
        ServiceAnswer(status: status, headers: [HeaderField("Location", address)])
    }

    static func json(_ status: Int, _ body: [UInt8]) -> ServiceAnswer {
        ServiceAnswer(
            status: status,
            headers: [HeaderField("Content-Type", "application/json")],
            body: body
        )
    }

    static func text(_ status: Int, _ lines: [String]) -> ServiceAnswer {
        ServiceAnswer(
            status: status,
            headers: [HeaderField("Content-Type", "text/plain; charset=utf-8")],
            body: Array((lines.joined(separator: "\n") + "\n").utf8)
        )
    }
}
