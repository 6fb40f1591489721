import ArgumentParser

/// The command line: what `placard --help` says.
@main
struct Placard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "placard",
        abstract: "Turns Markdown campaigns into a site that people can sign and share.",
        discussion: """
            Start with `placard new site`, write a campaign with `placard new campaign "Title"`, and \
            run `placard build`: what is in output/ is the whole site, ready for any static host.
            """,
        version: Version.text,
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, TranslatedCommand.self,
            EmailCommand.self, ListCommand.self, NewCommand.self, ConfigCommand.self,
            ExplainCommand.self, DiffCommand.self, ThemeCommand.self, VersionCommand.self,
        ]
    )
}
