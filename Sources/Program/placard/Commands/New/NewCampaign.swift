import ArgumentParser

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
