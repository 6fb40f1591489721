import ContentReading
import Diagnostics
import CampaignModel
import FoundationEssentials
import OutputWriting
import PreviewServer

/// One run of the preview: from the first free port to the signal that ends it.
struct Serving: Sendable {
    /// Which site, and how it is looked at.
    var request: SiteRequest
    /// The name or address to listen on.
    var host: String
    /// The first port to try.
    var port: Int
    /// Whether folders are looked at again and again rather than watched.
    var polls = false
    /// The folder that the site is written to whenever it is without errors; `nil` to write nothing.
    var output: String?
    /// Whether the site is opened in a browser.
    var opens = false
    /// How many threads read.
    var jobs: Int
    /// Where words go.
    var session: Session

    /// Serves until a signal comes.
    ///
    /// - Returns: What the process says to the shell.
    /// - Throws: A failure of the machine, or wrong usage.
    func run() async throws -> ExitStatus {
        let endpoint = LocalEndpoint(
            now: { Instant(secondsSince1970: Int(Date().timeIntervalSince1970)) },
            sleep: { try? await Task.sleep(for: $0) }
        )
        let names = HostNames([host] + ownHosts)
        let relay = RouterRelay()
        let server: PreviewServer
        do {
            server = try await PreviewServer.start(host: host, port: port, names: names) {
                await relay.reply(to: $0)
            }
        } catch {
            throw UsageMistake("The preview cannot listen on \(host): \(error.description).")
        }
        if server.port != port, port != 0 {
            session.terminal.errors("Port \(port) is taken; this is the next free one.\n")
        }
        if !Self.isLoopback(host) {
            session.terminal.errors(
                "placard: warning: everyone who reaches \(host) can read this preview, drafts included.\n"
            )
        }
        var request = request
        request.preview?.origin = "http://\(Self.shown(host)):\(server.port)"
        let watch = SiteWatch(content: request.content)
        if let trouble = await watch.start(polls: polls) { session.terminal.errors("\(trouble)\n") }
        let (session, content) = (session, request.content)
        let preview = Preview(request, jobs: jobs) { news in
            session.print(news.mistakes, in: try? SiteFolder(content: content))
            session.terminal.errors(news.line + "\n")
        }
        try await preview.load()
        let router = PreviewRouter(
            preview: preview,
            endpoint: endpoint,
            names: names,
            token: Self.token()
        )
        await relay.set(router)
        session.print(await preview.diagnostics, in: await preview.folder)
        let path = await preview.baseURL?.path ?? "/"
        session.terminal.output("Preview: \(request.preview?.origin ?? "")\(path)\n")
        let address = "\(request.preview?.origin ?? "")\(path)"
        if opens, !Browser.open(address, variables: session.environment.variables) {
            session.terminal.errors("No browser was found to open the site in.\n")
        }
        let writing = output.map {
            BuildRequest(site: self.request, output: $0, jobs: jobs)
        }
        if let writing { await write(writing) }
        let following = Task {
            for await changes in watch.changes {
                await preview.update(changes)
                if let writing { await write(writing) }
            }
        }
        let status = await Signals.end()
        watch.stop()
        following.cancel()
        await server.stop()
        return status
    }

    /// Builds the site as `placard build` does, and says so in one line.
    private func write(_ request: BuildRequest) async {
        var request = request
        request.site.preview = nil
        do {
            let pipeline = Pipeline(request, home: session.environment["HOME"], onWait: { _ in })
            let report = try await pipeline.build()
            guard let summary = report.summary else {
                let first = report.diagnostics.first { $0.severity == .error }
                let why = report.failure ?? first?.summary ?? "there are errors"
                return session.terminal.errors("\(request.output)/ is as it was: \(why)\n")
            }
            guard summary.written + summary.removed > 0 else { return }
            session.terminal.errors("\(request.output)/: \(summary.written) files written\n")
        } catch {
            session.terminal.errors("\(request.output)/ could not be written: \(error)\n")
        }
    }

    /// The host of `--base-url`, under which the preview may be asked too.
    private var ownHosts: [String] {
        request.settings.filter { $0.keys == ["base_url"] }.compactMap { BaseURL($0.text)?.host }
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// The host as an address names it; a browser cannot ask for "all addresses".
    private static func shown(_ host: String) -> String {
        if host == "0.0.0.0" || host == "::" { return "127.0.0.1" }
        return host.contains(":") ? "[\(host)]" : host
    }

    private static func token() -> String {
        var generator = SystemRandomNumberGenerator()
        return String(generator.next() as UInt64, radix: 16)
            + String(generator.next() as UInt64, radix: 16)
    }
}

/// Hands requests to a router that is made when the port is known.
actor RouterRelay {
    private var router: PreviewRouter?

    /// Names the router.
    func set(_ router: PreviewRouter) {
        self.router = router
    }

    /// The reply to a request; one that comes too early is asked to come again.
    nonisolated func reply(to request: PreviewRequest) async -> PreviewReply {
        guard let router = await router else {
            return .answer(.text(503, "The preview is starting."))
        }
        return await router.reply(to: request)
    }
}
