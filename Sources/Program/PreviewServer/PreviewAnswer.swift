/// What a request is answered with.
public struct PreviewAnswer: Sendable, Equatable {
    /// The HTTP status.
    public var status: Int
    /// The headers; the body's length is added.
    public var headers: [PreviewHeader]
    /// The body.
    public var body: [UInt8]

    /// Creates an answer.
    public init(status: Int, headers: [PreviewHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer in plain words.
    public static func text(_ status: Int, _ words: String) -> PreviewAnswer {
        PreviewAnswer(
            status: status,
            headers: [
                PreviewHeader("Content-Type", "text/plain; charset=utf-8"),
                PreviewHeader("Cache-Control", "no-store"),
                PreviewHeader("X-Content-Type-Options", "nosniff"),
            ],
            body: Array((words + "\n").utf8)
        )
    }
}

/// What becomes of a request.
public enum PreviewReply: Sendable {
    /// A whole answer.
    case answer(PreviewAnswer)
    /// A stream of events, until it ends or the browser goes away.
    case events(AsyncStream<PreviewEvent>)
    /// The connection is closed without a byte, as by a server that died.
    case hangUp
}

/// An event of a stream (HTML, section "Server-sent events").
public struct PreviewEvent: Sendable, Equatable {
    /// The name that the page listens for.
    public var name: String
    /// What it says; line breaks are kept.
    public var text: String

    /// Creates an event.
    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// The event as it travels: a line for each line of its text.
    var wireText: String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return "event: \(name)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
    }
}
