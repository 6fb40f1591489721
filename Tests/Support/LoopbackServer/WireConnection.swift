import Foundation
import HTMLForms

/// One connection that carries one request and its response.
struct WireConnection {
    let descriptor: Int32
    private static let longest = 1 << 20

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        _ = setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    }

    /// Reads a request, answers it and closes; what is no request gets 400, no handler 503.
    func serve(_ handler: (WebRequest) -> WebResponse?) {
        defer { _ = close(descriptor) }
        guard let (head, start) = readHead() else { return }
        guard let request = WireMessage.request(head) else {
            write(WireMessage.bytes(of: WebResponse(status: 400)))
            return
        }
        var whole = request
        let wanted = Int(request.header("Content-Length") ?? "0") ?? -1
        guard (0...Self.longest).contains(wanted) else {
            write(WireMessage.bytes(of: WebResponse(status: 413)))
            return
        }
        whole.body = start
        while whole.body.count < wanted {
            guard let more = read() else { return }
            whole.body += more
        }
        whole.body = Array(whole.body.prefix(wanted))
        write(WireMessage.bytes(of: handler(whole) ?? WebResponse(status: 503)))
    }

    private func read() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer.prefix(count)) : nil
    }

    /// The request line and headers, and what already came of the body.
    private func readHead() -> (head: [UInt8], body: [UInt8])? {
        var bytes: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while bytes.count < 65_536, let more = read() {
            let start = max(0, bytes.count - 3)
            bytes += more
            if let found = bytes[start...].firstRange(of: end) {
                return (Array(bytes[..<found.lowerBound]), Array(bytes[found.upperBound...]))
            }
        }
        return nil
    }

    private func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Self.quietly)
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    #if os(Linux)
        private static let quietly = Int32(MSG_NOSIGNAL)
    #else
        private static let quietly: Int32 = 0
    #endif
}
