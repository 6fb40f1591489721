import Foundation
import Testing

/// The sites of `Tests/Program/Sites`.
enum Sites {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sites")
    static let base = folder.appendingPathComponent("Base")
    static let invalid = folder.appendingPathComponent("Invalid")

    /// The base site, built.
    static func builtBase() async throws -> SiteRun {
        let site = try SiteRun(of: base)
        let outcome = try await site.run(["build"] + SiteRun.now)
        guard outcome.status == 0 else { throw BrokenBase(errors: outcome.errors) }
        return site
    }

    struct BrokenBase: Error {
        var errors: String
    }
}

/// A folder of `Sites/Invalid`: what differs from the base site, and what is said about it.
struct InvalidSite: CustomTestStringConvertible, Sendable {
    let name: String

    var testDescription: String { name }

    static let all =
        ((try? FileManager.default.contentsOfDirectory(atPath: Sites.invalid.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted().map { InvalidSite(name: $0) }

    var folder: URL { Sites.invalid.appendingPathComponent(name) }

    private var expectedFile: URL { folder.appendingPathComponent("expected") }

    /// The recorded file: perhaps a line `$ arguments`, then what the program says.
    var recorded: String { (try? String(contentsOf: expectedFile, encoding: .utf8)) ?? "" }

    private var firstLine: String? {
        guard recorded.hasPrefix("$ ") else { return nil }
        return String(recorded.prefix { $0 != "\n" })
    }

    /// What the program says, without its summary.
    var expected: String {
        firstLine.map { String(recorded.dropFirst($0.count + 1)) } ?? recorded
    }

    /// The command line: `build` or that of the first line.
    var arguments: [String] {
        words.filter { !Self.isVariable($0) }
    }

    /// What the first line sets in the environment.
    var variables: [String: String] {
        var variables: [String: String] = [:]
        for word in words where Self.isVariable(word) {
            let parts = word.split(separator: "=", maxSplits: 1)
            variables[String(parts[0])] = String(parts[1])
        }
        return variables
    }

    private var words: [String] {
        firstLine.map { $0.dropFirst(2).split(separator: " ").map(String.init) } ?? ["build"]
    }

    private static func isVariable(_ word: String) -> Bool {
        word.contains("=") && !word.hasPrefix("-")
    }

    /// Records what the program says.
    func record(_ text: String) throws {
        let first = firstLine.map { $0 + "\n" } ?? ""
        try Data((first + text).utf8).write(to: expectedFile)
    }

    /// Lays the site over a built base site.
    func overlay(on site: SiteRun) throws {
        let files = FileManager.default
        let deletions = folder.appendingPathComponent("DELETE")
        if let list = try? String(contentsOf: deletions, encoding: .utf8) {
            for path in list.split(separator: "\n") {
                try files.removeItem(at: site.folder.appendingPathComponent(String(path)))
            }
        }
        let own = folder.appendingPathComponent("site")
        guard files.fileExists(atPath: own.path) else { return }
        for path in try files.subpathsOfDirectory(atPath: own.path) {
            let source = own.appendingPathComponent(path)
            let target = site.folder.appendingPathComponent(path)
            let type = try files.attributesOfItem(atPath: source.path)[.type] as? FileAttributeType
            if type == .typeDirectory {
                var isFolder: ObjCBool = false
                if files.fileExists(atPath: target.path, isDirectory: &isFolder),
                    !isFolder.boolValue
                {
                    try files.removeItem(at: target)
                }
                try files.createDirectory(at: target, withIntermediateDirectories: true)
            } else {
                try? files.removeItem(at: target)
                try files.copyItem(at: source, to: target)
            }
        }
    }

    /// What a run said, without the summary and the folder's path, which vary.
    static func plain(_ errors: String, in site: SiteRun) -> String {
        var lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
        if let summary = lines.firstIndex(where: { $0.contains(#/^[0-9]+ pages? in /#) }) {
            lines = lines[..<summary] + [""]
        }
        return lines.joined(separator: "\n")
            .replacingOccurrences(of: site.folder.path, with: "FOLDER")
    }
}
