import ArgumentParser
import CampaignModel
import Diagnostics
import FoundationEssentials
import SiteResolving

/// The command `placard list`.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists every campaign with its state in each language.",
        discussion: """
            published, draft, scheduled (with the moment), won, lost, closed, removed, or untranslated \
            where a language has no file. Below stands what each language falls back to: `pt-BR → pt → \
            en` takes a word of the theme from the first that has it. Nothing is written.
            """
    )

    /// How the list is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @OptionGroup var site: SiteOptions

    @Option(help: "table, csv or json.")
    var format = Format.table

    @Flag(help: "List the consent wordings instead: version, language, words, campaigns.")
    var consents = false

    @Flag(help: "List the languages instead: address, campaigns, and what they fall back to.")
    var languages = false

    func validate() throws {
        if consents, languages {
            throw ValidationError("--consents and --languages are two lists: ask for one.")
        }
    }

    func run() async throws {
        let session = Session.current
        var request = try session.request(site)
        // Whatever the environment shows, the list knows every campaign.
        (request.drafts, request.scheduled, request.pullRequest) = (true, true, nil)
        try await session.run {
            let loaded = try await LoadedSite.load(request, jobs: Session.processorCount)
            guard let site = loaded.site else {
                session.print(loaded.diagnostics.sorted(), in: loaded.folder)
                return .mistakes
            }
            if consents {
                session.terminal.output(Self.text(of: try consentRows(of: loaded), as: format))
            } else if !languages {
                session.terminal.output(Self.text(of: CampaignTable(site: site).rows, as: format))
            }
            if languages || (!consents && format == .table) {
                // The theme's mistakes are told by `build`.
                let theme = try await ReadTheme(
                    of: site.settings,
                    in: loaded.folder,
                    jobs: Session.processorCount
                ).theme
                let rows = LanguageTable(site: site, theme: theme).rows
                session.terminal.output(
                    (languages ? "" : "\n") + Self.text(of: rows, as: format)
                )
            }
            if consents { session.print(ConsentTable.advice(on: site), in: loaded.folder) }
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty {
                let count = DiagnosticPrinter.count(of: errors)
                session.terminal.errors("\(count): run `placard build` to see them.\n")
            }
            return errors.isEmpty ? .done : .mistakes
        }
    }

    private func consentRows(of loaded: LoadedSite) throws -> [[String]] {
        guard let resolution = loaded.resolution else { return [] }
        return ConsentTable(site: resolution.site, bodies: resolution.bodies).rows
    }

    /// Rows of cells, the first of them headings, in a format.
    static func text(of rows: [[String]], as format: Format) -> String {
        switch format {
        case .table: table(rows)
        case .csv: rows.map { $0.map(csv).joined(separator: ",") + "\r\n" }.joined()
        case .json: json(rows)
        }
    }

    private static func table(_ rows: [[String]]) -> String {
        guard let columns = rows.first?.count else { return "" }
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                column == columns - 1
                    ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    /// RFC 4180: quoted where a comma, a quote or a line break stands in it.
    private static func csv(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\r\n".contains($0) }) else { return cell }
        return "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    private static func json(_ rows: [[String]]) -> String {
        guard let names = rows.first else { return "[]\n" }
        let objects = rows.dropFirst().map { row in
            Dictionary(zip(names, row), uniquingKeysWith: { first, _ in first })
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(objects) else { return "[]\n" }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }
}
