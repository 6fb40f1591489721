import ArgumentParser

/// The command `placard version`.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Prints the version of Placard."
    )

    func run() {
        print(Version.text)
    }
}
