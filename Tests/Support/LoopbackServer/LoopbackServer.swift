import Foundation
public import HTMLForms
import Synchronization

/// An HTTP server on 127.0.0.1 for tests: one connection after the other, on a port of the system's
/// choice, until it is let go.
public final class LoopbackServer: Sendable {
    /// Answers one request; its address is the path and query.
    public typealias Handler = @Sendable (WebRequest) -> WebResponse

    /// Why a server could not be opened.
    public struct SocketFailure: Error {
        /// The call that failed.
        public var call: String
        /// Its `errno`.
        public var code: Int32
    }

    /// The port that the system chose.
    public let port: Int
    private let socket: Int32
    private let handler: Mutex<Handler>
    private let isStopped = Mutex(false)

    /// Opens a server.
    ///
    /// - Parameter handler: Answers each request; it may be changed later, when the port is known.
    /// - Throws: `SocketFailure` where the machine has no socket to give.
    public init(handler: @escaping Handler = { _ in WebResponse(status: 404) }) throws {
        (socket, port) = try Self.listening()
        self.handler = Mutex(handler)
        let thread = Thread { [weak self, socket] in
            // Only this thread closes the socket: its number may be another's a moment later.
            defer { _ = close(socket) }
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                let respond = self?.handler.withLock { $0 }
                WireConnection(descriptor: connection).serve { respond?($0) }
            }
        }
        thread.start()
    }

    deinit {
        stop()
    }

    /// `http://127.0.0.1:PORT`.
    public var origin: String { "http://127.0.0.1:\(port)" }

    /// Answers from now on with another handler.
    public func answer(with handler: @escaping Handler) {
        self.handler.withLock { $0 = handler }
    }

    /// Takes no more requests.
    public func stop() {
        let wasStopped = isStopped.withLock { stopped in
            defer { stopped = true }
            return stopped
        }
        guard !wasStopped else { return }
        _ = shutdown(socket, Int32(SHUT_RDWR))
    }

    private static func listening() throws -> (socket: Int32, port: Int) {
        #if os(Linux)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = Foundation.socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw SocketFailure(call: "socket", code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = 0
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else {
            let failure = SocketFailure(call: "bind", code: errno)
            _ = close(descriptor)
            throw failure
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}
