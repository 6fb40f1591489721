import NIOCore
import NIOHTTP1

/// One connection: gathers a request within its limits, refuses strangers, and writes the reply.
final class Conversation: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        case waiting
        case reading(HTTPRequestHead, [UInt8])
        /// The body is too long and is thrown away; how much was.
        case discarding(HTTPRequestHead, Int)
        case answering(Task<Void, Never>)
        /// Closed, or about to be, once the last answer is written.
        case closed
    }

    private let names: HostNames
    private let limits: PreviewLimits
    private let open: OpenChannels
    private let reply: PreviewServer.Reply
    private var state = State.waiting

    init(
        names: HostNames,
        limits: PreviewLimits,
        open: OpenChannels,
        reply: @escaping PreviewServer.Reply
    ) {
        self.names = names
        self.limits = limits
        self.open = open
        self.reply = reply
    }

    func channelActive(context: ChannelHandlerContext) {
        if open.add(context.channel) > limits.connections { context.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        open.remove(context.channel)
        if case .answering(let task) = state { task.cancel() }
        state = .closed
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (unwrapInboundIn(data), state) {
        case (.head(let head), _):
            state = .reading(head, [])
            let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
            if length > limits.discarded {
                refuse(.tooLong(limits.body), head, context)
            } else if length > limits.body {
                state = .discarding(head, 0)
            }
        case (.body(var part), .reading(let head, var body)):
            // The state lets go of the bytes, so that appending does not copy them.
            state = .waiting
            if body.count + part.readableBytes > limits.body {
                state = .discarding(head, body.count + part.readableBytes)
            } else {
                body += part.readBytes(length: part.readableBytes) ?? []
                state = .reading(head, body)
            }
        case (.body(let part), .discarding(let head, let count)):
            state = .discarding(head, count + part.readableBytes)
            if count > limits.discarded { refuse(.tooLong(limits.body), head, context) }
        case (.end, .reading(let head, let body)): answer(head, body, context)
        case (.end, .discarding(let head, _)): refuse(.tooLong(limits.body), head, context)
        default: break
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is IdleStateHandler.IdleStateEvent else {
            context.fireUserInboundEventTriggered(event)
            return
        }
        switch state {
        case .reading(let head, _), .discarding(let head, _):
            refuse(.unfinished(limits.silence), head, context)
        case .waiting: context.close(promise: nil)
        case .answering, .closed: break
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func refuse(
        _ refusal: PreviewAnswer,
        _ head: HTTPRequestHead,
        _ context: ChannelHandlerContext
    ) {
        state = .closed
        let channel = context.channel
        let writer = ReplyWriter(channel: channel, head: head, closes: true, open: open)
        let limits = limits
        Task { await writer.write(.answer(refusal), limits: limits) }
    }

    private func answer(_ head: HTTPRequestHead, _ body: [UInt8], _ context: ChannelHandlerContext)
    {
        guard let host = head.headers.first(name: "Host"), names.allow(host) else {
            let asked = head.headers.first(name: "Host") ?? ""
            return refuse(.foreignHost(String(asked.prefix(100))), head, context)
        }
        guard let request = PreviewRequest(head, body) else {
            return refuse(.unreadable, head, context)
        }
        let writer = ReplyWriter(
            channel: context.channel,
            head: head,
            closes: !head.isKeepAlive,
            open: open
        )
        let (reply, limits) = (reply, limits)
        state = .answering(Task { await writer.write(await reply(request), limits: limits) })
    }
}

extension PreviewRequest {
    /// Takes a request apart; `nil` where its address cannot be read.
    fileprivate init?(_ head: HTTPRequestHead, _ body: [UInt8]) {
        let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = PercentDecoding.path(parts[0]), path.hasPrefix("/") else { return nil }
        self.init(
            method: head.method.rawValue,
            target: head.uri,
            path: path,
            query: parts.count > 1 ? String(parts[1]) : "",
            headers: head.headers.map { PreviewHeader($0.name, $0.value) },
            body: body
        )
    }
}

extension PreviewAnswer {
    fileprivate static func tooLong(_ limit: Int) -> PreviewAnswer {
        text(413, "This is more than a sign form sends: the preview reads \(limit / 1024) KB.")
    }

    fileprivate static func unfinished(_ seconds: Int) -> PreviewAnswer {
        text(408, "The request did not come to its end within \(seconds) seconds.")
    }

    fileprivate static func foreignHost(_ host: String) -> PreviewAnswer {
        text(
            403,
            "The preview is not served as '\(host)'. Open it as localhost or by its address in numbers, or name the host with --host or --base-url."
        )
    }

    fileprivate static var unreadable: PreviewAnswer {
        text(400, "The address cannot be read.")
    }
}
