import ArgumentParser

/// The command `placard diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compares the manifests of two builds.",
        discussion: """
            placard build --manifest old.json
            placard build --manifest new.json
            placard diff old.json new.json --format markdown

            First what a reviewer should look at twice: where forms post, what supporters sign and \
            consent to, donation asks, new outside hosts and scripts, addresses that vanished, settings, \
            theme. Then new, changed, removed and newly due pages, with the share texts that changed. \
            Both builds have to be of one environment and one address. Markdown is made for a comment on \
            GitHub or GitLab: 200 rows at most, and nothing that a writer wrote can mention anybody, \
            link or load anything there.
            """
    )

    /// How the difference is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @Argument(help: "The manifest of the earlier build.")
    var old: String

    @Argument(help: "The manifest of the later build.")
    var new: String

    @Option(help: "text, json or markdown.")
    var format = Format.text

    @Flag(help: "End with 1 where the builds differ; a manifest that cannot be read ends with 64.")
    var exitCode = false

    func run() async throws {
        let session = Session.current
        try await session.run {
            let comparison = try ManifestComparison(
                try ManifestPath(typed: old).read(),
                try ManifestPath(typed: new).read()
            )
            let difference = comparison.difference
            session.terminal.output(text(of: difference))
            return exitCode && !difference.isEmpty ? .mistakes : .done
        }
    }

    private func text(of difference: ManifestDifference) -> String {
        switch format {
        case .text: DifferenceReport(difference).text
        case .json: String(decoding: difference.json, as: UTF8.self)
        case .markdown:
            DifferenceReport(difference, longest: DifferenceReport.longestText).markdown
        }
    }
}
