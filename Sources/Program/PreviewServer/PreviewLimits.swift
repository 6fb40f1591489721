/// How much of a stranger's request is borne.
public struct PreviewLimits: Sendable {
    /// The longest body that is read, in bytes.
    public var body: Int
    /// How much of a longer body is thrown away so that its sender hears why, in bytes.
    public var discarded: Int
    /// The seconds that a connection may stay silent within or before a request.
    public var silence: Int
    /// How many event streams may be open.
    public var streams: Int
    /// How many connections may be open.
    public var connections: Int

    /// Creates limits.
    public init(
        body: Int = 262_144,
        discarded: Int = 128 << 20,
        silence: Int = 30,
        streams: Int = 256,
        connections: Int = 1024
    ) {
        self.body = body
        self.discarded = discarded
        self.silence = silence
        self.streams = streams
        self.connections = connections
    }
}
