import Foundation
import Glibc

/// A connection that sends exactly what a test writes.
final class WireConnection: Sendable {
    private let descriptor: Int32

    struct Trouble: Error {}

    /// Sends a request line with what follows it, a `Host` and a body.
    init(_ request: String, host: String = "127.0.0.1", body: String = "", on port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Trouble() }
        var patience = timeval(tv_sec: 180, tv_usec: 0)
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &patience,
            socklen_t(MemoryLayout<timeval>.size)
        )
        let text = "\(request)\r\nHost: \(host)\r\n\r\n\(body)"
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
    }

    deinit { close(descriptor) }

    /// Reads until a text has come or the connection ends.
    func read(until end: String? = nil) throws -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &part, part.count, 0)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += part[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if let end, text.contains(end) { return text }
        }
    }
}

/// Exchanges with a server, on threads of their own: a thread that waits for the network must not be
/// one of the few on which the server answers.
enum Wire {
    /// The whole answer to a request.
    static func exchange(
        _ request: String,
        host: String = "127.0.0.1",
        body: String = "",
        on port: Int
    ) async throws -> String {
        let line = request + "\r\nConnection: close"
        return try await apart {
            try WireConnection(line, host: host, body: body, on: port).read()
        }
    }

    /// The beginning of an answer that does not end.
    static func beginning(of request: String, until end: String, on port: Int) async throws
        -> String
    {
        try await apart { try WireConnection(request, on: port).read(until: end) }
    }

    /// A connection whose answer has begun and that stays open as long as it is held.
    static func hold(_ request: String, until end: String, on port: Int) async throws
        -> WireConnection
    {
        try await apart {
            let connection = try WireConnection(request, on: port)
            _ = try connection.read(until: end)
            return connection
        }
    }

    private static func apart<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result)
        async throws -> Result
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Swift.Result { try work() }) }.start()
        }
    }
}
