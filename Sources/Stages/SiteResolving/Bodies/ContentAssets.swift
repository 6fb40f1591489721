import CampaignModel
import Diagnostics

/// The pictures and files of `content/` as the site serves them.
struct ContentAssets: Sendable {
    private static let endings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg",
    ]

    private let pictures: [String: ContentAsset]
    private let files: Set<String>
    /// The pictures' paths, sorted as the attachments are.
    let picturePaths: [String]

    /// Takes the pictures, whose addresses hold a hash, and the paths of all attachments.
    init(pictures: [ContentAsset], attachments: [Attachment]) {
        self.pictures = Dictionary(pictures.map { ($0.path, $0) }) { first, _ in first }
        files = Set(attachments.map(\.path))
        picturePaths = pictures.map(\.path)
    }

    /// The picture at a path from the site's folder.
    subscript(path: String) -> ContentAsset? { pictures[path] }

    /// Whether there is any file beside the Markdown.
    var hasFiles: Bool { !files.isEmpty }

    /// Whether a file exists; the path is from the site's folder.
    func contains(_ path: String) -> Bool { files.contains(path) }

    /// The picture at a path.
    ///
    /// - Parameters:
    ///   - path: The path from the site's folder.
    ///   - location: Where it is written.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The picture, or `nil` where there is none.
    func picture(
        _ path: String,
        at location: SourceLocation,
        _ diagnostics: inout [Diagnostic]
    ) -> ContentAsset? {
        if let picture = pictures[path] { return picture }
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        if files.contains(path), !Self.endings.contains(ending) {
            diagnostics.append(.notAPicture(path, at: location))
        } else {
            let nearest = NearestName.nearest(to: path, among: neighbours(of: path))
            diagnostics.append(.missingPicture(path, at: location, nearest: nearest))
        }
        return nil
    }

    /// The picture that front matter names, relative to its file.
    func picture(
        _ written: Located<String>?,
        beside file: ContentFile,
        _ diagnostics: inout [Diagnostic]
    ) -> ContentAsset? {
        guard let written else { return nil }
        let location = SourceLocation(path: file.path, range: written.range)
        guard let path = Self.resolve(written.value, in: file.folder) else {
            diagnostics.append(.missingPicture(written.value, at: location, nearest: nil))
            return nil
        }
        return picture(path, at: location, &diagnostics)
    }

    /// Pictures of the folder of a path that stand next to it in order, at most 32.
    private func neighbours(of path: String) -> [String] {
        let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
        var (low, high) = (0, picturePaths.count)
        while low < high {
            let middle = (low + high) / 2
            if picturePaths[middle] < path { low = middle + 1 } else { high = middle }
        }
        return picturePaths[max(0, low - 16)..<min(picturePaths.count, low + 16)]
            .filter { $0.hasPrefix(folder) }
    }

    /// A relative path from a folder's point of view, kept inside `content/`; `nil` where it leaves.
    static func resolve(_ path: String, in folder: String) -> String? {
        guard !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":") else { return nil }
        var parts = folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.count > 1 else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.first == "content" ? parts.joined(separator: "/") : nil
    }
}
