import ArgumentParser

/// The command `placard new`, which starts sites, campaigns, pages and themes.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Starts a site, a campaign, a page or a theme.",
        discussion: "Nothing is ever overwritten.",
        subcommands: [NewSite.self, NewCampaign.self, NewPage.self, NewTheme.self]
    )
}
