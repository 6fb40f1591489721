import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP server for one person's browser: it checks who asks and for how much, and hands whole
/// requests to a closure.
public struct PreviewServer: Sendable {
    /// Makes the reply to a request; cancelled when the browser goes away.
    public typealias Reply = @Sendable (PreviewRequest) async -> PreviewReply

    /// Why a server cannot listen.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// What is wrong, without a full stop.
        public let description: String
    }

    /// The port that it listens on.
    public let port: Int
    private let channel: any Channel
    private let open: OpenChannels

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - host: The name or address of this machine to listen on.
    ///   - port: The first port to try; 0 for any.
    ///   - attempts: How many ports are tried, one after the other.
    ///   - names: The names by which the server may be asked.
    ///   - limits: How much is borne.
    ///   - reply: Makes the reply to each request.
    /// - Returns: The listening server.
    /// - Throws: Why no port could be had.
    public static func start(
        host: String,
        port: Int,
        attempts: Int = 20,
        names: HostNames,
        limits: PreviewLimits = PreviewLimits(),
        reply: @escaping Reply
    ) async throws(Failure) -> PreviewServer {
        let open = OpenChannels()
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    let idle = IdleStateHandler(readTimeout: .seconds(Int64(limits.silence)))
                    try channel.pipeline.syncOperations.addHandler(idle)
                    try channel.pipeline.syncOperations.addHandler(
                        Conversation(names: names, limits: limits, open: open, reply: reply)
                    )
                }
            }
        var last = "no port is free"
        for candidate in candidates(from: port, attempts) {
            do {
                let channel = try await bootstrap.bind(host: host, port: candidate).get()
                return PreviewServer(
                    port: channel.localAddress?.port ?? candidate,
                    channel: channel,
                    open: open
                )
            } catch let error as IOError where error.errnoCode == PortTrouble.inUse {
                last = "port \(candidate) is in use"
            } catch let error as IOError where error.errnoCode == PortTrouble.notPermitted {
                last = "port \(candidate) needs more rights"
                break
            } catch {
                last = "'\(host)' is no address of this machine"
                break
            }
        }
        throw Failure(description: last)
    }

    /// Stops listening and closes what is open.
    public func stop() async {
        try? await channel.close()
        await open.closeAll()
    }

    private static func candidates(from port: Int, _ attempts: Int) -> ClosedRange<Int> {
        port == 0 ? 0...0 : port...min(65_535, port + max(1, attempts) - 1)
    }
}
