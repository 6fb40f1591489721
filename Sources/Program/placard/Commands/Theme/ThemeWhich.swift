import ArgumentParser
import ThemeReading

/// The command `placard theme which`.
struct ThemeWhich: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "which",
        abstract: "Says which theme's file wins, such as partials/head or assets/css/main.css."
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "A template, partial, asset or string file.")
    var name: String

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let theme = try await SiteTheme.theme(of: request)
            guard let path = theme.path(of: name) else {
                throw UsageMistake(theme.unknown(name))
            }
            for file in theme.versions(of: path) {
                session.terminal.output("\(file.shownPath)\n")
            }
            return .done
        }
    }
}
