import ArgumentParser
import ThemeReading

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
