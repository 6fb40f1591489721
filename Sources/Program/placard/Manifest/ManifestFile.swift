/// A file of the output folder, as a manifest tells it.
struct ManifestFile: Sendable, Equatable {
    /// How long browsers and proxies may keep a file.
    enum CacheClass: String, Sendable, CaseIterable {
        /// For ever: its name carries the hash of what it holds.
        case immutable
        /// Until they have asked whether it changed.
        case revalidate
        /// It is read by the host and served to nobody.
        case notServed = "not_served"
    }

    /// The path from the output folder: `trams/index.html`.
    var path: String
    /// The address below the site's root, as people read it: `/trams/`.
    var address: String
    /// The number of its bytes.
    var bytes: Int
    /// The SHA-256 of its bytes, in hexadecimal digits.
    var sha256: String
    /// The media type, as a host should send it.
    var mediaType: String
    /// How long it may be kept.
    var cache: CacheClass
    /// The files that somebody would edit to change it, the nearest first.
    var sources: [String]
}

extension ManifestFile.CacheClass {
    /// The files that only a host reads.
    static let hostFiles: Set<String> = ["_headers", "_redirects"]

    /// The class of the file of a path.
    init(path: String) {
        if Self.hostFiles.contains(path) {
            self = .notServed
        } else {
            // Nobody else may put anything there, so that each name carries its hash.
            self = path.hasPrefix("assets/") ? .immutable : .revalidate
        }
    }
}
