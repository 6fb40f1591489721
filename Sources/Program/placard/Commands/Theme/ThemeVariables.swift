import ArgumentParser

/// The command `placard theme variables`.
struct ThemeVariables: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "variables",
        abstract: "Prints every name that templates may use, with kind and meaning."
    )

    @Argument(help: "A template such as campaign; without one, all.")
    var template: String?

    func run() throws {
        guard let text = VariableTable.text(of: template) else {
            throw ValidationError(
                "There is no template '\(template ?? "")'; there are \(VariableTable.templates.joined(separator: ", "))."
            )
        }
        Session.current.terminal.output(text)
    }
}
