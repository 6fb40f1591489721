import Foundation

/// A folder of one test's own, gone when the test is over.
final class ScratchFolder: Sendable {
    /// The folder.
    let url: URL
    private let root: URL

    /// Creates an empty folder, at the end of some path.
    init(_ path: String = "site") throws {
        root = FileManager.default.temporaryDirectory
            .appendingPathComponent("placard-journeys-\(UUID().uuidString)")
        url = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// Creates a folder with a copy of the example site of the repository.
    static func example(_ path: String = "site") throws -> ScratchFolder {
        let folder = try ScratchFolder(path)
        for name in ["site.yaml", "content", "themes"] {
            try FileManager.default.copyItem(
                at: Repository.root.appendingPathComponent(name),
                to: folder.url.appendingPathComponent(name)
            )
        }
        return folder
    }

    /// Writes a file and the folders above it.
    func write(_ text: String, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file.
    func text(of path: String) throws -> String {
        String(
            decoding: try Data(contentsOf: url.appendingPathComponent(path)),
            as: UTF8.self
        )
    }

    /// Whether there is such a file or folder.
    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    /// An open new file to write to.
    func handle(_ path: String) throws -> FileHandle {
        try write("", to: path)
        return try FileHandle(forWritingTo: url.appendingPathComponent(path))
    }

    /// Every file of a folder inside, by its path from there, with its bytes.
    func files(of folder: String) throws -> [String: Data] {
        let start = url.appendingPathComponent(folder)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: start.path) {
            let file = start.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
        }
        return files
    }

    /// When each file of a folder inside was last changed.
    func times(of folder: String) throws -> [String: Date] {
        let start = url.appendingPathComponent(folder)
        var times: [String: Date] = [:]
        for path in try files(of: folder).keys {
            let file = start.appendingPathComponent(path).path
            times[path] =
                try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
        }
        return times
    }
}

/// The checkout in which these tests lie.
enum Repository {
    /// Its folder.
    static let root = (1...5).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in
        folder.deletingLastPathComponent()
    }
}
