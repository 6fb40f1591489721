import ArgumentParser

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
