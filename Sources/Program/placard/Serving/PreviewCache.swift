import CampaignModel

/// Pages that were rendered, up to 16 MB of them; those that were not asked for go first.
struct PreviewCache: Sendable {
    /// The most bytes that are kept.
    static let limit = 16 << 20

    private struct Entry: Sendable {
        var file: PreviewFile
        var used: Int
    }

    private var entries: [String: Entry] = [:]
    private var clock = 0
    private(set) var byteCount = 0

    /// A page that was kept.
    subscript(path: String) -> PreviewFile? {
        mutating get {
            clock += 1
            entries[path]?.used = clock
            return entries[path]?.file
        }
    }

    /// Keeps a page.
    mutating func keep(_ file: PreviewFile, at path: String) {
        remove(path)
        guard file.bytes.count <= Self.limit else { return }
        clock += 1
        entries[path] = Entry(file: file, used: clock)
        byteCount += file.bytes.count
        guard byteCount > Self.limit else { return }
        // A quarter goes at once, so that the order is not made anew for every page.
        for (path, _) in entries.sorted(by: { $0.value.used < $1.value.used }) {
            guard byteCount > Self.limit / 4 * 3 else { break }
            remove(path)
        }
    }

    /// Forgets a page.
    mutating func remove(_ path: String) {
        guard let old = entries.removeValue(forKey: path) else { return }
        byteCount -= old.file.bytes.count
    }

    /// Forgets everything.
    mutating func removeAll() {
        self = PreviewCache()
    }
}
