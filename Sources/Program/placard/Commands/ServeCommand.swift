import ArgumentParser
import CampaignModel
import ContentReading
import PreviewServer

/// The command `placard serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site in a browser while you write.",
        discussion: """
            Pages are made as the browser asks for them; drafts and scheduled pages are shown and say \
            that they are. Every sign form posts to the preview itself, which judges signatures as \
            the real endpoint would and lists them at /-/signatures. Nothing leaves this machine.
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The name or address to listen on.", valueName: "host"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port; where it is taken, the next free one.", valueName: "n"))
    var port = 8080

    @Flag(help: "Open the site in a browser.")
    var open = false

    @Flag(help: "Write output/ too, as build does, whenever the site is without errors.")
    var write = false

    @Option(help: ArgumentHelp("Where --write writes the site.", valueName: "dir"))
    var output: String?

    @Flag(
        help: "Look at all folders twice a second, where the file system tells nothing of changes."
    )
    var poll = false

    @OptionGroup var threads: ThreadOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port takes a number from 0 to 65535, not \(port).")
        }
    }

    func run() async throws {
        Signals.turnFileSizeLimitIntoFailure()
        let session = Session.current
        var request = try session.request(site, standard: "preview")
        request.pullRequest = nil
        request.preview = PreviewPlace(
            origin: "",
            keepsBaseURL: request.settings.contains { $0.keys == ["base_url"] }
        )
        try await session.run {
            let serving = Serving(
                request: request,
                host: host,
                port: port,
                polls: poll,
                output: write
                    ? output ?? session.environment["PLACARD_OUTPUT"] ?? "output" : nil,
                opens: open,
                jobs: threads.count,
                session: session
            )
            return try await serving.run()
        }
    }
}
