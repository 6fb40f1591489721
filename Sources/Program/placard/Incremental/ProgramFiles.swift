import FileTree

/// The files of the running program: itself and the libraries that it is linked with.
///
/// Another version of one of them may give other bytes.
enum ProgramFiles {
    /// Their absolute paths, sorted; empty where the system does not tell them.
    static var paths: [String] {
        var bytes: [UInt8] = []
        guard let system = try? Folder(at: "/proc/self"),
            (try? system.read("maps".utf8.span, limit: 1 << 20, into: &bytes)) != nil
        else { return [] }
        var paths: Set<String> = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            // `start-end rights offset device inode   path`
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            guard parts.count == 6, parts[1].contains(UInt8(ascii: "x")) else { continue }
            let path = parts[5].drop { $0 == UInt8(ascii: " ") }
            if path.first == UInt8(ascii: "/") {
                paths.insert(String(decoding: path, as: UTF8.self))
            }
        }
        return paths.sorted()
    }
}
