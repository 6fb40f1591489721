import ContentReading
import Diagnostics
import FileTree

/// The folders of a site, held open.
struct SiteFolder: Sendable {
    /// The settings file's name.
    static let settingsName = "site.yaml"

    /// The content folder as it was typed, where it is not the site's own.
    let otherContent: String?
    /// The site's folder.
    let site: SharedFolder
    /// The folder that stands for `content/`; `nil` where there is none.
    let content: SharedFolder?

    /// Opens the folders of the site in which the process runs.
    ///
    /// - Parameter content: The content folder, where it is not the site's own.
    /// - Throws: A failure to open one of them, or that one is none.
    init(content: String?) throws {
        otherContent = content
        let folder = try Folder(at: ".")
        for name in (content == nil ? ["content"] : []) + ["themes", "static"] {
            if let mistake = try SiteFolderMistake(name, in: folder) { throw mistake }
        }
        if let content {
            self.content = SharedFolder(try Folder(at: content))
        } else {
            self.content = try Self.contentFolder(of: folder)
        }
        site = SharedFolder(folder)
    }

    private static func contentFolder(of site: borrowing Folder) throws(FileFailure)
        -> SharedFolder?
    {
        do {
            return SharedFolder(try site.folder("content".utf8.span))
        } catch {
            guard error.reason == .missing else { throw error.at("content") }
            return nil
        }
    }

    /// Reads a file of the site; `nil` where there is none.
    func read(_ path: String, limit: Int = 4 << 20) throws(FileFailure) -> [UInt8]? {
        var bytes: [UInt8] = []
        do {
            try site.folder.read(path.utf8.span, limit: limit, into: &bytes)
        } catch {
            if error.reason == .missing { return nil }
            throw error
        }
        return bytes
    }

    /// The path of a file as messages show it.
    func shown(_ path: String) -> String {
        guard let otherContent, path.hasPrefix(ContentFiles.prefix) else { return path }
        let folder = otherContent.hasSuffix("/") ? String(otherContent.dropLast()) : otherContent
        return "\(folder)/\(path.dropFirst(ContentFiles.prefix.count))"
    }

    /// The text of a line of one of the site's files.
    func line(_ number: Int, of path: String) -> String? {
        var bytes: [UInt8] = []
        do {
            if path.hasPrefix(ContentFiles.prefix), let content {
                let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
                try content.folder.read(inside.span, limit: 4 << 20, into: &bytes)
            } else {
                try site.folder.read(path.utf8.span, limit: 4 << 20, into: &bytes)
            }
        } catch {
            return nil
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var line = 1
        var start = hasMark ? 3 : 0
        while line < number {
            guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
                return nil
            }
            let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
            line += 1
        }
        let rest = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        return String(decoding: rest, as: UTF8.self)
    }
}
