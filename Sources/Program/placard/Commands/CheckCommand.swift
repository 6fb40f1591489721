import ArgumentParser
import CampaignModel
import Diagnostics

/// The command `placard check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks everything that a build checks, and the translations.",
        discussion: """
            Links, anchors and pictures; keys, placeholders and plural forms of every language; text \
            that was never translated, and translations that are older than their original; e-mails and \
            how large they are; forms, donation asks and the host's limits. Nothing is written.
            """
    )

    @OptionGroup var site: SiteOptions

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @OptionGroup var threads: ThreadOptions

    @Flag(help: "Print nothing but mistakes.")
    var quiet = false

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        let isStrict = strict
        try await session.run {
            if let remark = request.remark { session.terminal.errors("\(remark)\n") }
            let checking = Checking(request: request, jobs: threads.count)
            let (found, loaded) = try await checking.run()
            let shown = found.filter { !quiet || $0.severity != .note }
            session.print(shown, in: loaded.folder)
            let isAcceptable = !found.contains {
                $0.severity == .error || (isStrict && $0.severity == .warning)
            }
            let count = DiagnosticPrinter.count(of: shown)
            if !count.isEmpty {
                session.terminal.errors("\n\(count)\n")
            } else if !quiet {
                let languages = loaded.site?.languages.map(\.tag.identifier) ?? []
                session.terminal.errors(
                    "Nothing to mend in \(languages.joined(separator: ", ")).\n"
                )
            }
            return isAcceptable ? .done : .mistakes
        }
    }
}
