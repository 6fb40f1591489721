import Diagnostics
public import FileTree

/// Where themes are found: the site's folder `themes/`, and the default theme inside the program.
///
/// A site's own `themes/default` wins over the embedded one.
public struct ThemeSources: ~Copyable {
    /// The largest file of a theme, in bytes.
    static let largestFile = 16 << 20

    private let themes: Folder?
    private let embedded: [(path: String, bytes: [UInt8])]

    /// The name of the theme inside the program.
    public static let embeddedName = "default"

    /// Takes the site's `themes/`, where there is one, and the embedded default theme.
    public init(themes: consuming Folder?, embedded: [(path: String, bytes: [UInt8])]) {
        self.themes = themes
        self.embedded = embedded
    }

    /// The names of all themes, sorted.
    func names() -> [String] {
        var names: Set<String> = [Self.embeddedName]
        if let listing = try? themes?.listing(ListingChoice(measures: false, leavesOutHidden: true))
        {
            for entry in listing.entries where entry.kind == .folder {
                let path = listing.path(of: entry)
                if !path.contains("/") { names.insert(path) }
            }
        }
        return names.sorted()
    }

    /// The files of a theme.
    ///
    /// - Parameters:
    ///   - name: The theme's name.
    ///   - diagnostics: What cannot be read is appended here.
    /// - Returns: The files, sorted by path; `nil` where there is no such theme.
    func files(of name: String, diagnostics: inout [Diagnostic]) -> [ThemeFile]? {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return nil }
        if let files = siteFiles(of: name, &diagnostics) { return files }
        guard name == Self.embeddedName else { return nil }
        return embedded.map {
            ThemeFile(
                path: $0.path,
                shownPath: "(default theme)/\($0.path)",
                theme: name,
                bytes: $0.bytes
            )
        }.sorted { $0.path < $1.path }
    }

    private func siteFiles(of name: String, _ diagnostics: inout [Diagnostic]) -> [ThemeFile]? {
        let shown = "themes/\(name)"
        do {
            guard let folder = try themes?.folder(Array(name.utf8).span) else { return nil }
            let listing = try folder.listing(ListingChoice(leavesOutHidden: true))
            var files: [ThemeFile] = []
            for entry in listing.entries where entry.kind != .folder {
                let path = listing.path(of: entry)
                guard !path.hasSuffix("~") else { continue }
                guard entry.kind == .file, entry.isText else {
                    diagnostics.append(.themeFileRefused("\(shown)/\(path)"))
                    continue
                }
                var bytes: [UInt8] = []
                do {
                    try folder.read(
                        Array(path.utf8).span,
                        limit: Self.largestFile,
                        into: &bytes
                    )
                } catch {
                    diagnostics.append(.themeFileUnreadable("\(shown)/\(path)", error.words))
                    continue
                }
                files.append(
                    ThemeFile(
                        path: path,
                        shownPath: "\(shown)/\(path)",
                        theme: name,
                        bytes: bytes
                    )
                )
            }
            return files.sorted { $0.path < $1.path }
        } catch {
            switch error.reason {
            case .missing: return nil
            case .symbolicLink, .notFolder: diagnostics.append(.themeFileRefused(shown))
            default: diagnostics.append(.themeFileUnreadable(shown, error.words))
            }
            return []
        }
    }
}
