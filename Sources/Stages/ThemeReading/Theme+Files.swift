import Diagnostics
import Templates

extension Theme {
    /// The path of a file that people name in short: `partials/head` is
    /// `templates/partials/head.html.mustache`.
    ///
    /// - Parameter name: A path from a theme's folder, or the short name of a template, asset or
    ///   file of strings.
    /// - Returns: The path, or `nil` where no theme of the chain has such a file.
    public func path(of name: String) -> String? {
        let candidates = [
            name, "templates/\(name)", "templates/\(name).html.mustache",
            "templates/\(name).txt.mustache", "assets/\(name)", "strings/\(name)",
            "strings/\(name).yaml",
        ]
        return candidates.first { !versions(of: $0).isEmpty }
    }

    /// The files of a path in the themes of the chain; the first wins.
    public func versions(of path: String) -> [ThemeFile] {
        layers.compactMap { files in files.first { $0.path == path } }
    }

    /// The file whose path is nearest to a name.
    public func nearestPath(to name: String) -> String? {
        NearestName.nearest(to: name, among: Set(layers.joined().map(\.path)).sorted())
    }

    /// Files of the nearest theme that nothing uses: templates that no page reaches, assets that
    /// nothing names.
    public var unusedFiles: [ThemeFile] {
        let all = Array(templates.values) + Array(textTemplates.values)
        let reached = all.reduce(into: Set<String>()) { $0.formUnion($1.uses.templates) }
            .union(templates.keys)
        let served = Set(assets.map(\.path))
        return (layers.first ?? []).filter { file in
            if file.path.hasPrefix("templates/"), file.path.hasSuffix(".html.mustache") {
                let name = file.path.dropFirst("templates/".count)
                    .dropLast(".html.mustache".count)
                return !reached.contains(String(name))
            }
            guard file.path.hasPrefix("assets/") else { return false }
            return !served.contains(String(file.path.dropFirst("assets/".count)))
        }
    }

    /// Keys of strings that no template uses; the program's own are not told apart from them.
    public func unusedStrings(besides used: Set<String>) -> [String] {
        let all = Array(templates.values) + Array(textTemplates.values)
        let reached = all.reduce(into: used) { $0.formUnion($1.uses.strings) }
        return (wordings.first?.phrases.keys.sorted() ?? []).filter { !reached.contains($0) }
    }
}
