import CampaignModel
import Diagnostics
import PageRendering
import Templates
import ThemeReading

extension FileExplanation {
    /// The files of the theme and its parents that pages of some types are rendered with: each page
    /// type's template, then the partials that they reach, by folder.
    func templates(of types: [PageType]) -> [String] {
        guard let theme else { return [] }
        let names = types.map(\.rawValue)
        let reached = names.reduce(into: Set<String>()) {
            $0.formUnion(theme.templates[$1]?.uses.templates ?? [])
        }
        let partials = reached.subtracting(names).sorted().map { winner($0) }
        return names.map { winner($0) } + Self.joined(partials)
    }

    /// The folders of the theme and its parents, the nearest first.
    var themes: [String] {
        guard let theme else {
            return ["themes/\(site.settings.theme.name?.value ?? "default")"]
        }
        return theme.layers.compactMap { files in
            files.first.map { String($0.shownPath.dropLast($0.path.count + 1)) }
        }
    }

    /// The path of the file that wins for a template's name.
    private func winner(_ name: String) -> String {
        let path = "templates/\(name)\(Self.ending)"
        return theme?.versions(of: path).first?.shownPath ?? path
    }

    private static let ending = ".html.mustache"

    /// A line for each folder, as a shell would write all its files: `partials/{foot,head}.html.mustache`.
    private static func joined(_ paths: [String]) -> [String] {
        // What the program brings stands behind what lies on the disk.
        let paths = paths.filter { !$0.hasPrefix("(") } + paths.filter { $0.hasPrefix("(") }
        var folders: [(folder: String, names: [String])] = []
        for path in paths {
            guard let slash = path.lastIndex(of: "/") else { continue }
            let folder = String(path[...slash])
            let name = String(path[path.index(after: slash)...].dropLast(ending.count))
            if let place = folders.firstIndex(where: { $0.folder == folder }) {
                folders[place].names.append(name)
            } else {
                folders.append((folder, [name]))
            }
        }
        return folders.map { folder, names in
            let all = names.joined(separator: ",")
            return folder + (names.count == 1 ? all : "{\(all)}") + ending
        }
    }
}
