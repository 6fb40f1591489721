import ArgumentParser

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
