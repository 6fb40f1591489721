/// Where a path leads: an absolute path without symbolic links, `.` and `..`.
///
/// Two places are the same folder exactly where they are equal (hard links to folders do not exist),
/// so that they tell whether one folder lies in another.
public struct Place: Sendable, Hashable {
    /// The absolute path; `/` alone for the root.
    public let path: String

    /// Finds where a path leads, also where its last parts do not exist yet.
    ///
    /// - Parameters:
    ///   - path: An absolute path, or one relative to `base`.
    ///   - base: An absolute path; `nil` for where the process runs.
    /// - Throws: A failure to find out where the process runs.
    public init(_ path: String, relativeTo base: String? = nil) throws(FileFailure) {
        var whole = path
        if !path.utf8.starts(with: "/".utf8) {
            guard let folder = base ?? System.currentFolder() else {
                throw FileFailure(.open, ".", .missing)
            }
            whole = "\(folder)/\(path)"
        }
        // What exists is resolved by the system; a link that leads nowhere stands for itself.
        var existing = whole.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
        var missing: [String] = []
        while true {
            let candidate = "/" + existing.joined(separator: "/")
            if let found = Place.real(candidate) {
                self.path = missing.reduce(found) { Place.joined($0, $1) }
                return
            }
            guard let last = existing.popLast() else { break }
            missing.insert(last, at: 0)
        }
        self.path = "/"
    }

    /// Whether this place is the other or lies in it.
    public func lies(in other: Place) -> Bool {
        if path == other.path || other.path == "/" { return true }
        return path.utf8.starts(with: (other.path + "/").utf8)
    }

    /// The path from `folder` to this place, or `nil` where it does not lie in it; empty where both
    /// are the same.
    public func path(from folder: Place) -> String? {
        guard lies(in: folder) else { return nil }
        if path == folder.path { return "" }
        let prefix = folder.path == "/" ? 1 : folder.path.utf8.count + 1
        return String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
    }

    private static func real(_ path: String) -> String? {
        var found: String?
        _ = CName.with(path.utf8.span) {
            found = System.realPath($0)
            return 0
        }
        return found
    }

    private static func joined(_ folder: String, _ part: String) -> String {
        switch part {
        case ".": folder
        case "..": parent(of: folder)
        default: folder == "/" ? "/\(part)" : "\(folder)/\(part)"
        }
    }

    private static func parent(of folder: String) -> String {
        let parts = folder.utf8.split(separator: UInt8(ascii: "/")).dropLast()
        return "/" + parts.compactMap { String($0) }.joined(separator: "/")
    }
}
