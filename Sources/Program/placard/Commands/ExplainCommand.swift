import ArgumentParser
import CampaignModel
import ContentReading
import Diagnostics
import OutputWriting

/// The command `placard explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Explains a message's name, what becomes of a content file, or the donation asks.",
        discussion: """
            placard explain ReservedSlug
            placard explain content/campaigns/night-bus/campaign.md
            placard explain donate
            """
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "The name in brackets behind a message, a file of content/, or donate.")
    var subject: String

    @Option(help: ArgumentHelp("The output folder of the last build.", valueName: "dir"))
    var output: String?

    func run() async throws {
        let session = Session.current
        if let kind = DiagnosticCatalogue.kind(named: subject) {
            session.terminal.output("\(kind.name) (\(kind.severity.rawValue))\n\n\(kind.text)\n")
            return
        }
        var request = try session.request(site)
        request.pullRequest = nil
        try await session.run {
            let isDonation = subject == "donate"
            guard isDonation || subject.contains("/") || subject.contains(".") else {
                throw UsageMistake(unknownName)
            }
            let loaded = try await LoadedSite.load(request, jobs: Session.processorCount)
            guard let site = loaded.site else {
                session.print(loaded.diagnostics.sorted(), in: loaded.folder)
                return .mistakes
            }
            guard !isDonation else {
                session.terminal.output(DonationExplanation(site: site).text)
                return .done
            }
            let path = subject.hasPrefix("./") ? String(subject.dropFirst(2)) : subject
            var explanation = FileExplanation(site: site, loaded: loaded)
            explanation.record = record(of: session, content: request.content)
            explanation.countsOption = request.counts
            // The theme's mistakes are told by `build`.
            explanation.theme = try await ReadTheme(
                of: site.settings,
                in: loaded.folder,
                jobs: Session.processorCount
            ).theme
            guard let text = explanation.text(of: path) else {
                let files = loaded.files
                let known =
                    (files?.sources.map(\.path) ?? []) + (files?.attachments.map(\.path) ?? [])
                let nearest = NearestName.nearest(to: path, among: known)
                throw UsageMistake(
                    "'\(subject)' is no file of content/ that becomes part of the site."
                        + (nearest.map { " Is '\($0)' meant?" } ?? "")
                )
            }
            session.terminal.output(text)
            return .done
        }
    }

    /// What the last build of the output folder left behind.
    private func record(of session: Session, content: String?) -> OutputRecord? {
        let places = OutputPlaces(
            site: ".",
            output: output ?? session.environment["PLACARD_OUTPUT"] ?? "output",
            sources: [content ?? "content", "themes", "static"],
            home: nil
        )
        return OutputWriting(places).record()
    }

    private var unknownName: String {
        let nearest = NearestName.nearest(
            to: subject,
            among: DiagnosticCatalogue.kinds.map(\.name)
        )
        return "There is no message '\(subject)'" + (nearest.map { "; is '\($0)' meant?" } ?? ".")
    }
}
