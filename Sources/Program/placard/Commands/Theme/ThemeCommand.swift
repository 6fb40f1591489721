import ArgumentParser

/// The command `placard theme`.
struct ThemeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Shows what a theme may use, which file wins, and takes files over.",
        subcommands: [ThemeVariables.self, ThemeWhich.self, ThemeCopy.self, ThemeCheck.self]
    )
}
