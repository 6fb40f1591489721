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

/// The command `placard new site`.
struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Starts a site in a new or empty folder."
    )

    @Argument(help: "The folder.")
    var folder = "."

    func run() throws {
        try Starter(in: folder).create(StarterTexts.site)
        print("Next: edit \(folder)/site.yaml, then run `placard build -C \(folder)`.")
    }
}

/// The command `placard new campaign "Title"`.
struct NewCampaign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: "Starts a campaign."
    )

    @Option(name: [.customShort("C")], help: "The site's folder.")
    var directory = "."

    @Argument(help: "The headline.")
    var title: String

    func run() throws {
        let name = try Starter.name(for: title)
        try Starter(in: directory, wants: "site.yaml")
            .create([StarterTexts.campaign(title: title, name: name)])
        print("Next: write content/campaigns/\(name)/campaign.md, then run `placard build`.")
    }
}

/// The command `placard new page "Title"`.
struct NewPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Starts a page, such as an imprint."
    )

    @Option(name: [.customShort("C")], help: "The site's folder.")
    var directory = "."

    @Argument(help: "The headline.")
    var title: String

    func run() throws {
        let name = try Starter.name(for: title)
        try Starter(in: directory, wants: "site.yaml")
            .create([StarterTexts.page(title: title, name: name)])
        print("Next: write content/pages/\(name).md, then run `placard build`.")
    }
}

/// The command `placard new theme NAME`.
struct NewTheme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Starts a theme that extends the default one."
    )

    @Option(name: [.customShort("C")], help: "The site's folder.")
    var directory = "."

    @Argument(help: "The theme's name: lower-case letters, digits and hyphens.")
    var name: String

    func run() throws {
        guard try Starter.name(for: name) == name, name != "default" else {
            throw ValidationError(
                "A theme's name is lower-case letters, digits and single hyphens, and not 'default'."
            )
        }
        try Starter(in: directory, wants: "site.yaml").create([StarterTexts.theme(name: name)])
        print(
            "Next: set `theme: \(name)` in site.yaml, then run `placard theme copy partials/head`."
        )
    }
}
