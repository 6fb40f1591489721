import ArgumentParser
import FileTree

/// The command `placard build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site into output/.",
        discussion: """
            Everything is checked first: where a file has a mistake, you are told its file, line and \
            column and a way out, and output/ stays as it was. Only files whose bytes change are \
            written, and only files that an earlier build wrote are ever removed.
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Where to write the site.", valueName: "dir"))
    var output: String?

    @Flag(help: "Take over an output folder that another program filled; nothing in it is removed.")
    var adopt = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Make every page anew, also where nothing changed.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Tell every file and page of the build in this file, as JSON.",
            valueName: "file"
        )
    )
    var manifest: String?

    @Option(
        help: ArgumentHelp(
            "Make it an error that an address of the build which this manifest tells is gone.",
            valueName: "manifest"
        )
    )
    var against: String?

    @OptionGroup var threads: ThreadOptions

    @Flag(help: "Print nothing but mistakes.")
    var quiet = false

    func run() async throws {
        Signals.turnFileSizeLimitIntoFailure()
        ProcessMemory.returnFreedMemory()
        let session = Session.current
        let request = BuildRequest(
            site: try session.request(site),
            output: output ?? session.environment["PLACARD_OUTPUT"] ?? "output",
            adopts: adopt,
            isStrict: strict,
            isForced: force,
            manifest: manifest,
            against: against,
            jobs: threads.count
        )
        try await session.run {
            let clock = ContinuousClock()
            let start = clock.now
            if let remark = request.site.remark { session.terminal.errors("\(remark)\n") }
            let pipeline = Pipeline(request, home: session.environment["HOME"]) { other in
                session.terminal.errors(
                    "placard: waiting for another build\(Pipeline.name(of: other)) …\n"
                )
            }
            let report = try await pipeline.build()
            let printer = ReportPrinter(session: session, isQuiet: quiet)
            printer.print(report, of: request, after: clock.now - start)
            Self.keepToTheEnd(report.known)
            return report.status
        }
    }

    /// Keeps values until the process ends, which takes them as they are.
    private static func keepToTheEnd(_ values: [any Sendable]) {
        _ = Unmanaged.passRetained(Kept(values))
    }

    private final class Kept: Sendable {
        private let values: [any Sendable]

        init(_ values: [any Sendable]) { self.values = values }
    }
}
