import Foundation
import Testing

/// What `placard explain FILE` says, by the words before each entry.
struct Explanation {
    private var entries: [String: [String]] = [:]

    /// Has a file of a site explained.
    init(of path: String, in site: SiteRun, _ options: [String] = []) async throws {
        let outcome = try await site.run(["explain", path] + options + SiteRun.now)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let lines = outcome.output.split(separator: "\n")
        try #require(lines.first.map(String.init) == path)
        var label = ""
        for line in lines.dropFirst() {
            let start = line.dropFirst(2).prefix(12)
            let text = line.dropFirst(2 + start.count)
            let name = start.trimmingCharacters(in: .whitespaces)
            if !name.isEmpty { label = name }
            entries[label, default: []].append(String(text))
        }
    }

    /// The lines of an entry.
    subscript(label: String) -> [String] { entries[label] ?? [] }
}

/// Names of files that a test adds to the base site.
enum ExplainedSite {
    static let update = "content/campaigns/trams/updates/2026-11-01-news.md"
    static let email = "content/campaigns/trams/email.md"
}

extension SiteRun {
    /// Copies a template of the default theme to a theme of the site's own.
    func copyTemplate(_ name: String, to theme: String, extending parent: String) async throws {
        let file = "templates/\(name).html.mustache"
        try write("name: \(theme)\nextends: \(parent)\n", to: "themes/\(theme)/theme.yaml")
        let original = Sites.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("themes/default/\(file)")
        try write(try Data(contentsOf: original), to: "themes/\(theme)/\(file)")
    }

    /// Chooses the site's theme.
    func chooseTheme(_ name: String) throws {
        try change("site.yaml") { $0 + "theme: \(name)\n" }
    }

    /// Changes a file of the site.
    func change(_ path: String, _ body: (String) -> String) throws {
        try write(body(try text(of: path)), to: path)
    }

    /// The text of a file of the site.
    func text(of path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// The bytes of a file of the site.
    func bytes(of path: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(path))
    }
}
