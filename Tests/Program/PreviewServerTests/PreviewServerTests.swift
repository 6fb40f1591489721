import Foundation
import PreviewServer
import Testing

struct PreviewServerTests {
    private static let names = HostNames(["preview.example"])

    /// Runs a server that answers with what it understood of the request.
    private func withServer(
        limits: PreviewLimits = PreviewLimits(),
        reply: @escaping PreviewServer.Reply = { .answer(.text(200, "\($0.method) \($0.path)")) },
        _ body: (PreviewServer) async throws -> Void
    ) async throws {
        let server = try await PreviewServer.start(
            host: "127.0.0.1",
            port: 0,
            names: Self.names,
            limits: limits,
            reply: reply
        )
        do { try await body(server) } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    @Test func aPathIsDecodedOnce() async throws {
        try await withServer { server in
            let answer = try await Wire.exchange("GET /a%20b/%252e/?q=1 HTTP/1.1", on: server.port)
            #expect(answer.hasSuffix("GET /a b/%2e/\n"))
        }
    }

    @Test(arguments: ["/%zz", "/%", "/%00", "/%ff"])
    func anAddressThatCannotBeReadIsRefused(target: String) async throws {
        try await withServer { server in
            let answer = try await Wire.exchange("GET \(target) HTTP/1.1", on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 400"))
        }
    }

    @Test(arguments: ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", ""])
    func aForeignHostIsRefused(host: String) async throws {
        try await withServer { server in
            let answer = try await Wire.exchange("GET / HTTP/1.1", host: host, on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 403"))
            #expect(!answer.contains("GET /"))
        }
    }

    @Test(arguments: [
        "localhost:1", "127.0.0.1", "[::1]:8080", "192.168.1.7:8080", "Preview.Example",
    ])
    func itsOwnNamesAndAddressesInNumbersAreAnswered(host: String) async throws {
        try await withServer { server in
            let answer = try await Wire.exchange("GET / HTTP/1.1", host: host, on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func aBodyThatIsTooLongIsAnsweredAndTheServerGoesOn() async throws {
        try await withServer(limits: PreviewLimits(body: 1000)) { server in
            let body = String(repeating: "x", count: 5_000_000)
            let post = "POST / HTTP/1.1\r\nContent-Length: \(body.utf8.count)"
            let answer = try await Wire.exchange(post, body: body, on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            let next = try await Wire.exchange("GET /next HTTP/1.1", on: server.port)
            #expect(next.hasSuffix("GET /next\n"))
        }
    }

    @Test func fiftyMegabytesAreAnsweredWithoutBeingKept() async throws {
        try await withServer { server in
            let body = String(repeating: "x", count: 50 << 20)
            let post = "POST / HTTP/1.1\r\nContent-Length: \(body.utf8.count)"
            let answer = try await Wire.exchange(post, body: body, on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            #expect(answer.hasSuffix("the preview reads 256 KB.\n"))
            let next = try await Wire.exchange("GET /next HTTP/1.1", on: server.port)
            #expect(next.hasSuffix("GET /next\n"))
        }
    }

    @Test func aRequestThatNeverEndsIsGivenUp() async throws {
        try await withServer(limits: PreviewLimits(silence: 1)) { server in
            let post = "POST / HTTP/1.1\r\nContent-Length: 100"
            let answer = try await Wire.exchange(post, body: "half", on: server.port)
            #expect(answer.hasPrefix("HTTP/1.1 408"))
        }
    }

    @Test func anEventStreamEndsWithThePageThatListens() async throws {
        let (ended, continuation) = AsyncStream<Void>.makeStream()
        let reply: PreviewServer.Reply = { _ in
            let (events, source) = AsyncStream<PreviewEvent>.makeStream()
            source.yield(PreviewEvent("mistakes", "one\ntwo"))
            source.onTermination = { _ in continuation.finish() }
            return .events(events)
        }
        try await withServer(reply: reply) { server in
            let text = try await Wire.beginning(
                of: "GET / HTTP/1.1",
                until: "two\n\n",
                on: server.port
            )
            #expect(text.contains("event: mistakes\ndata: one\ndata: two\n\n"))
            for await _ in ended {}
        }
    }

    @Test func moreStreamsThanItBearsAreRefusedInWords() async throws {
        let reply: PreviewServer.Reply = { _ in
            let (events, source) = AsyncStream<PreviewEvent>.makeStream()
            source.yield(PreviewEvent("state", "here"))
            source.onTermination = { _ in source.finish() }
            return .events(events)
        }
        try await withServer(limits: PreviewLimits(streams: 2), reply: reply) { server in
            async let first = Wire.hold("GET /1 HTTP/1.1", until: "here\n\n", on: server.port)
            async let second = Wire.hold("GET /2 HTTP/1.1", until: "here\n\n", on: server.port)
            let held = try await [first, second]
            let third = try await Wire.exchange("GET /3 HTTP/1.1", on: server.port)
            #expect(third.hasPrefix("HTTP/1.1 503"))
            withExtendedLifetime(held) {}
        }
    }

    @Test func twoHundredPagesMayListenAndOthersAreStillAnswered() async throws {
        let reply: PreviewServer.Reply = { request in
            guard request.path == "/events" else { return .answer(.text(200, "answered")) }
            let (events, source) = AsyncStream<PreviewEvent>.makeStream()
            source.yield(PreviewEvent("state", "here"))
            source.onTermination = { _ in source.finish() }
            return .events(events)
        }
        try await withServer(reply: reply) { server in
            var held: [WireConnection] = []
            for _ in 0..<200 {
                let request = "GET /events HTTP/1.1"
                held.append(try await Wire.hold(request, until: "here\n\n", on: server.port))
            }
            let page = try await Wire.exchange("GET / HTTP/1.1", on: server.port)
            #expect(page.hasSuffix("answered\n"))
            withExtendedLifetime(held) {}
        }
    }

    @Test func theNextFreePortIsTaken() async throws {
        try await withServer { first in
            let second = try await PreviewServer.start(
                host: "127.0.0.1",
                port: first.port,
                names: Self.names
            ) { _ in .hangUp }
            #expect(second.port > first.port)
            await second.stop()
        }
    }
}

struct HostNamesTests {
    @Test(
        arguments: [
            ("http://127.0.0.1:8080", nil, true), ("http://evil.example", nil, false),
            ("null", nil, false), (nil, "same-origin", true), (nil, "cross-site", false),
            (nil, nil, true), ("http://127.0.0.1:9", nil, false),
        ] as [(String?, String?, Bool)]
    )
    func onlyItsOwnPagesMayPost(origin: String?, site: String?, isOwn: Bool) {
        var headers = [PreviewHeader("Host", "127.0.0.1:8080")]
        if let origin { headers.append(PreviewHeader("Origin", origin)) }
        if let site { headers.append(PreviewHeader("Sec-Fetch-Site", site)) }
        let request = PreviewRequest(method: "POST", target: "/", path: "/", headers: headers)
        #expect(HostNames([]).isOwn(request) == isOwn)
    }
}
