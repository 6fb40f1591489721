import Digests
import FileTree

/// The SHA-256 of files as they lie in the output folder.
///
/// They are read again rather than hashed while they are made, so that files of which nothing was made
/// are told like all others, and nothing is paid where nobody asks.
struct OutputDigests: Sendable {
    /// What a file holds.
    struct Row: Sendable {
        var path: String
        var bytes = 0
        var sha256 = ""
    }

    /// The files, in the order of their paths' bytes.
    let rows: [Row]

    /// Reads files.
    ///
    /// - Parameters:
    ///   - paths: Their paths from the folder, in the order of their bytes.
    ///   - output: The folder as it was typed.
    ///   - jobs: How many threads read.
    /// - Throws: `FileFailure` where one cannot be read.
    init(of paths: [String], in output: String, jobs: Int) async throws {
        let folder = SharedFolder(try Folder(at: output))
        let parts = try await inParallel(count: paths.count, jobs: jobs) { queue in
            var buffer: [UInt8] = []
            var rows: [(number: Int, row: Row)] = []
            while let block = queue.take() {
                for number in block {
                    let row = try Self.row(of: paths[number], in: folder, &buffer)
                    rows.append((number, row))
                }
            }
            return rows
        }
        var rows = paths.map { Row(path: $0) }
        for (number, row) in parts.joined() { rows[number] = row }
        self.rows = rows
    }

    private static func row(
        of path: String,
        in folder: SharedFolder,
        _ buffer: inout [UInt8]
    ) throws(FileFailure) -> Row {
        var digest = SHA256()
        var count = 0
        try folder.folder.readParts(of: path.utf8.span, through: &buffer) { _, bytes in
            digest.update(bytes)
            count += bytes.count
            return true
        }
        return Row(path: path, bytes: count, sha256: Hexadecimal.text(of: digest.value))
    }

    /// The digest of the whole: what `sha256sum` gives for its own lines about all files.
    var tree: String {
        var digest = SHA256()
        for row in rows { digest.update("\(row.sha256)  \(row.path)\n".utf8.span) }
        return Hexadecimal.text(of: digest.value)
    }
}
