import ArgumentParser
import Diagnostics
import ThemeReading

/// The command `placard theme`.
struct ThemeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Shows what a theme may use, which file wins, and takes files over.",
        subcommands: [ThemeVariables.self, ThemeWhich.self, ThemeCopy.self, ThemeCheck.self]
    )
}

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

/// The command `placard theme which`.
struct ThemeWhich: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "which",
        abstract: "Says which theme's file wins, such as partials/head or assets/css/main.css."
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "A template, partial, asset or string file.")
    var name: String

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let theme = try await SiteTheme.theme(of: request)
            guard let path = theme.path(of: name) else {
                throw UsageMistake(theme.unknown(name))
            }
            for file in theme.versions(of: path) {
                session.terminal.output("\(file.shownPath)\n")
            }
            return .done
        }
    }
}

/// The command `placard theme copy`.
struct ThemeCopy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copies a file of a parent theme into the site's theme, to change it there.",
        discussion: "The first line of a copied template or stylesheet notes where it came from."
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "A template, partial, asset or string file, such as partials/head.")
    var name: String

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let theme = try await SiteTheme.theme(of: request)
            guard let path = theme.path(of: name), let file = theme.versions(of: path).first else {
                throw UsageMistake(theme.unknown(name))
            }
            guard let target = theme.chain.first, theme.chain.count > 1 else {
                throw UsageMistake(
                    "The site takes theme '\(file.theme)' as it is, so there is no theme of its own to copy into. Start one with `placard new theme ours`, and set `theme: ours` in site.yaml."
                )
            }
            guard file.theme != target else {
                throw UsageMistake("'\(file.shownPath)' is the site's own file already.")
            }
            let copy = Starter.File(
                path: "themes/\(target)/\(path)",
                bytes: ThemeCopyMark.marked(file, digest: ThemeCopyMark.digest(of: file))
            )
            try Starter(in: ".").create([copy])
            return .done
        }
    }
}

/// The command `placard theme check`.
struct ThemeCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Checks the theme, lists copies whose original has changed and files that nothing uses."
    )

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let session = Session.current
        let request = try session.request(site)
        try await session.run {
            let (theme, diagnostics, folder) = try await SiteTheme.checkedTheme(of: request)
            session.print(diagnostics.sorted(), in: folder)
            guard let theme else { return .mistakes }
            for line in ThemeReview(theme: theme).lines { session.terminal.output("\(line)\n") }
            return diagnostics.contains { $0.severity == .error } ? .mistakes : .done
        }
    }
}
