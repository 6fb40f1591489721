import ArgumentParser
import Diagnostics
import ThemeReading

/// The command `placard theme check`.
struct ThemeCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Checks the theme, lists copies whose original has changed and files that nothing uses."
    )

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let (theme, diagnostics, folder) = try await SiteTheme.checkedTheme(of: request)
            session.print(diagnostics.sorted(), in: folder)
            guard let theme else { return .mistakes }
            for line in ThemeReview(theme: theme).lines { session.terminal.output("\(line)\n") }
            return diagnostics.contains { $0.severity == .error } ? .mistakes : .done
        }
    }
}
