import Diagnostics

extension ProgramDiagnostics {
    static let addressVanishedKind = DiagnosticKind(
        "AddressVanished",
        .error,
        """
        An address of the build that `--against` names is neither a page nor a redirect now. Links, \
        mails, posters and search engines still lead there, and whoever follows one finds nothing. Give \
        the page that takes its place the old address as an alias. A campaign with `status: removed` \
        counts as answered, since that says so on purpose.
        """
    )

    /// Addresses of an earlier build that lead nowhere now.
    ///
    /// - Parameters:
    ///   - addresses: The addresses, sorted; not empty.
    ///   - source: The file that they were made of.
    ///   - manifest: The manifest of the earlier build.
    ///   - isThere: Whether the file still becomes pages.
    ///   - isCampaign: Whether it was a campaign's.
    ///   - settings: The file of the settings, of which lists and rules were made.
    /// - Returns: The error.
    static func addressVanished(
        _ addresses: [String],
        madeOf source: String,
        manifest: String,
        isThere: Bool,
        isCampaign: Bool,
        settings: String
    ) -> Diagnostic {
        let first = addresses.first ?? ""
        let rest = addresses.count - 1
        let others = rest == 0 ? "" : rest == 1 ? " and one more" : " and \(rest) more"
        let verb =
            rest == 0 ? "is neither a page nor a redirect" : "are neither pages nor redirects"
        let isSettings = source == settings || source.isEmpty
        let line = "aliases: [\(addresses.joined(separator: ", "))]"
        var solutions: [String]
        if isSettings {
            solutions = [
                "Lead it elsewhere in \(settings), as `redirects: [{from: \(first), to: /, status: 301}]`."
            ]
        } else if isThere {
            solutions = ["Write in \(source): `\(line)`."]
            if isCampaign {
                solutions.append("If it was taken down, write `status: removed` there instead.")
            }
        } else {
            solutions = ["Write in the file of the page that takes its place: `\(line)`."]
        }
        return Diagnostic(
            addressVanishedKind,
            at: SourceLocation(path: isThere && !isSettings ? source : settings),
            "'\(first)'\(others) \(verb) any more",
            why: isSettings
                ? "The build of \(manifest) answered there."
                : "The build of \(manifest) made it of \(source)\(isThere ? "" : ", which is gone").",
            solutions: solutions
        )
    }
}
