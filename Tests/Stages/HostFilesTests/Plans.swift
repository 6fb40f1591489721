import CampaignModel
import Diagnostics
import HostFiles
import Testing

/// A plan for a host, with what a test needs of it.
func plan(
    _ hosting: Hosting,
    redirects: [Redirect] = [],
    headers: [(String, String, String)] = []
) throws -> HostPlan {
    let place = SourceRange(at: SourcePosition(line: 7, column: 3))
    return HostPlan(
        hosting: hosting,
        redirects: redirects,
        notFoundPages: [
            HostPlan.NotFoundPage(root: PageAddress("/"), page: PageAddress("/404.html")),
            HostPlan.NotFoundPage(root: PageAddress("/fr/"), page: PageAddress("/fr/404.html")),
        ],
        headers: headers.map { pattern, name, value in
            HeaderRule(
                pattern: Located(pattern, at: place),
                headers: [
                    HeaderRule.Header(
                        name: Located(name, at: place),
                        value: Located(value, at: place)
                    )
                ]
            )
        }
    )
}

/// A rule of `site.yaml`.
func rule(_ from: String, _ to: String, _ status: Int = 301) -> Redirect {
    Redirect(from: PageAddress(from), to: to, status: status, pageLanguage: nil)
}

/// An alias, which has a page too.
func alias(_ from: String, _ to: String) -> Redirect {
    Redirect(from: PageAddress(from), to: to, status: 301, pageLanguage: 0)
}

extension HostFiles.Result {
    /// The lines of a file, without the spaces before them.
    func lines(_ path: String) -> [String] {
        let text = files.first { $0.path == path }?.text ?? ""
        return text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
    }

    var kinds: [String] { diagnostics.map(\.kind.name) }
}
