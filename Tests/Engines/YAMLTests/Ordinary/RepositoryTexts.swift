import Foundation

/// Every YAML file and every front matter in the repository: example site, themes, tests' sites.
enum RepositoryTexts {
    static let all: [(path: String, bytes: [UInt8])] = {
        let root = (1...5).reduce(URL(filePath: #filePath)) { folder, _ in
            folder.deletingLastPathComponent()
        }
        return ["content", "themes", "Sources", "Tests"].flatMap { folder in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder),
                includingPropertiesForKeys: nil
            )
            return (files?.compactMap { $0 as? URL } ?? []).compactMap(text)
        }
        .sorted { $0.path < $1.path }
    }()

    private static func text(_ file: URL) -> (path: String, bytes: [UInt8])? {
        guard let bytes = try? Array(Data(contentsOf: file)) else { return nil }
        switch file.pathExtension {
        case "yaml": return (file.path, bytes)
        case "md":
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let fence = Array("---".utf8)
            guard lines.first.map(Array.init) == fence,
                let end = lines.dropFirst().firstIndex(where: { Array($0) == fence })
            else { return nil }
            return (file.path, Array(lines[1..<end].joined(separator: [0x0A])) + [0x0A])
        default: return nil
        }
    }
}
