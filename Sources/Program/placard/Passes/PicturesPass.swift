import CampaignModel
import ContentReading
import Digests
import FileTree

/// Gives every picture of `content/` its address, whose name holds a hash of its bytes.
struct PicturesPass {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// How many threads read.
    let jobs: Int

    private static let endings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]

    /// Hashes the pictures among the attachments.
    ///
    /// - Parameters:
    ///   - attachments: The files of `content/` that are no Markdown.
    ///   - memory: What was hashed before is not hashed again; what is hashed now is added.
    /// - Returns: The pictures in the order of the attachments, and those that cannot be read.
    /// - Throws: Nothing that a file's state could cause.
    func pictures(among attachments: [Attachment], memory: inout SiteMemory?) async throws -> (
        [ContentAsset], [FileFailure]
    ) {
        let all = attachments.filter { Self.isPicture($0.path) }
        let (assets, failures) = try await hashed(
            all.filter { memory?.pictures[$0.path] == nil }
        )
        guard memory != nil else { return (assets, failures) }
        for asset in assets { memory?.pictures[asset.path] = asset }
        return (all.compactMap { memory?.pictures[$0.path] }, failures)
    }

    private func hashed(_ pictures: [Attachment]) async throws -> ([ContentAsset], [FileFailure]) {
        let content = content
        let parts = try await inParallel(count: pictures.count, jobs: jobs) { queue -> Part in
            var bytes: [UInt8] = []
            var part = Part()
            while let block = queue.take() {
                for number in block {
                    do throws(FileFailure) {
                        let asset = try Self.asset(
                            pictures[number].path,
                            in: content.folder,
                            through: &bytes
                        )
                        part.assets.append((number, asset))
                    } catch {
                        part.failures.append(error.at(pictures[number].path))
                    }
                }
            }
            return part
        }
        let assets = parts.flatMap(\.assets).sorted { $0.number < $1.number }.map(\.asset)
        return (assets, parts.flatMap(\.failures).sorted { $0.path < $1.path })
    }

    private struct Part: Sendable {
        var assets: [(number: Int, asset: ContentAsset)] = []
        var failures: [FileFailure] = []
    }

    private static func asset(
        _ path: String,
        in folder: borrowing Folder,
        through bytes: inout [UInt8]
    ) throws(FileFailure) -> ContentAsset {
        var digest = SHA256()
        let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
        try folder.readParts(of: inside.span, through: &bytes) { _, part in
            digest.update(part)
            return true
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let hash = ShortName.text(ofDigest: digest.value)
        return ContentAsset(
            path: path,
            address: PageAddress("/assets/\(name[..<dot]).\(hash)\(name[dot...].lowercased())")
        )
    }

    private static func isPicture(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return endings.contains(path[path.index(after: dot)...].lowercased())
    }
}
