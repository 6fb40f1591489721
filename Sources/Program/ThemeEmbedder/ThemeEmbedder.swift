import FoundationEssentials

/// The tool that the plugin ThemeEmbedding runs: `ThemeEmbedder THEME-FOLDER OUTPUT-FILE`.
@main
struct ThemeEmbedder {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            throw Failure(description: "usage: ThemeEmbedder THEME-FOLDER OUTPUT-FILE")
        }
        let source = ThemeSource.source(of: try files(in: arguments[1]))
        try Data(source.utf8).write(to: URL(filePath: arguments[2]))
    }

    /// Every file in a folder, at any depth, but hidden ones and an editor's backups.
    static func files(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
        let manager = FileManager.default
        return try manager.subpathsOfDirectory(atPath: folder).compactMap { path in
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            guard !isHidden, !path.hasSuffix("~") else { return nil }
            let whole = "\(folder)/\(path)"
            var isFolder = false
            guard manager.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder else {
                return nil
            }
            return (path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: whole))))
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
