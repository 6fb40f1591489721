import ArgumentParser

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
