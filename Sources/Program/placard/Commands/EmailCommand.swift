import ArgumentParser
import Diagnostics
import PageRendering

/// The command `placard email`.
struct EmailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "email",
        abstract: "Makes the campaign e-mail for the service that sends it.",
        discussion: """
            Writes message.html, message.txt, subject.txt, links.csv and message.eml, which opens in a \
            mail program. The text is the campaign's, or that of email.md beside it. Nothing is sent.
            """
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "The campaign's name: its folder, or its file without .md.")
    var name: String

    @Option(help: ArgumentHelp("The language; without it the campaign's own.", valueName: "tag"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "The service whose tags are written: \(Self.senders).",
            valueName: "sender"
        ),
        transform: Self.sender
    )
    var sender = MailSender.generic

    @Option(
        help: ArgumentHelp(
            "The country that the recipients live in, which decides the currency: CA.",
            valueName: "country"
        )
    )
    var segment: String?

    @Option(help: ArgumentHelp("Where to write the files.", valueName: "dir"))
    var out: String?

    private static var senders: String {
        MailSender.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func sender(named name: String) throws -> MailSender {
        guard let sender = MailSender(rawValue: name) else {
            throw ValidationError("--sender takes one of \(senders), not '\(name)'.")
        }
        return sender
    }

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let mailing = Mailing(
                campaign: name,
                language: language,
                sender: sender,
                segment: segment,
                folder: out,
                site: request
            )
            let outcome = try await mailing.write(jobs: Session.processorCount)
            session.print(outcome.diagnostics, in: outcome.folder)
            guard outcome.isWritten else {
                let count = DiagnosticPrinter.count(of: outcome.diagnostics)
                session.terminal.errors("\n\(count). Nothing was written; no mail was made.\n")
                return .mistakes
            }
            session.terminal.output(outcome.summary)
            return .done
        }
    }
}
