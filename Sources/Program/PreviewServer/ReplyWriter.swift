import NIOCore
import NIOHTTP1
import Synchronization

/// Writes a reply to one request.
struct ReplyWriter: Sendable {
    let channel: any Channel
    let head: HTTPRequestHead
    /// Whether the connection is closed behind the reply.
    let closes: Bool
    let open: OpenChannels

    func write(_ reply: PreviewReply, limits: PreviewLimits) async {
        switch reply {
        case .hangUp: channel.close(promise: nil)
        case .answer(let answer): await write(answer)
        case .events(let events):
            let count = open.streams.wrappingAdd(1, ordering: .relaxed).newValue
            if count > limits.streams {
                await write(.text(503, "\(limits.streams) pages of the preview are open already."))
            } else {
                await write(events)
            }
            open.streams.wrappingSubtract(1, ordering: .relaxed)
        }
    }

    private func write(_ answer: PreviewAnswer) async {
        var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
        headers.replaceOrAdd(name: "Content-Length", value: String(answer.body.count))
        if closes { headers.replaceOrAdd(name: "Connection", value: "close") }
        let status = HTTPResponseStatus(statusCode: answer.status)
        write(.head(HTTPResponseHead(version: head.version, status: status, headers: headers)))
        if head.method != .HEAD, !answer.body.isEmpty {
            write(.body(.byteBuffer(ByteBuffer(bytes: answer.body))))
        }
        try? await channel.writeAndFlush(HTTPServerResponsePart.end(nil))
        if closes { try? await channel.close() }
    }

    private func write(_ events: AsyncStream<PreviewEvent>) async {
        let headers: HTTPHeaders = [
            "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff", "Connection": "close",
        ]
        write(.head(HTTPResponseHead(version: head.version, status: .ok, headers: headers)))
        do {
            // A browser whose preview was stopped looks again this often, in milliseconds.
            try await flush("retry: 700\n\n")
            for await event in events { try await flush(event.wireText) }
            try await channel.writeAndFlush(HTTPServerResponsePart.end(nil))
        } catch {
            // The browser went away.
        }
        channel.close(promise: nil)
    }

    private func write(_ part: HTTPServerResponsePart) {
        channel.write(part, promise: nil)
    }

    private func flush(_ text: String) async throws {
        let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
        try await channel.writeAndFlush(part)
    }
}
