/// Everything in a folder, at any depth, in the order of the paths' bytes.
///
/// Paths lie in one stretch of memory and entries in another: a tree of 200,000 files costs two
/// allocations.
public struct FileListing: Sendable {
    /// A file, folder, symbolic link or something else.
    public struct Entry: Sendable {
        /// What the file system knows of it; without facts wanted, only the kind is right.
        public var facts: FileFacts
        /// Where its path starts in the listing's memory.
        var start: UInt32
        /// The length of its path.
        var count: UInt16
        /// How much of the path is its own name.
        var nameCount: UInt16
        /// Whether its path is UTF-8.
        public var isText: Bool

        /// What it is.
        public var kind: FileKind { facts.kind }
    }

    /// The entries; a folder stands before what it holds.
    public internal(set) var entries: [Entry] = []
    /// Folders that could not be listed, each at its path from the listed one.
    public internal(set) var failures: [FileFailure] = []
    var paths: [UInt8] = []

    /// The entry's path from the listed folder; what is not UTF-8 is replaced.
    public func path(of entry: Entry) -> String {
        String(decoding: paths[bytes(of: entry)], as: UTF8.self)
    }

    /// The entry's own name; what is not UTF-8 is replaced.
    public func name(of entry: Entry) -> String {
        let range = bytes(of: entry)
        let start = range.upperBound - Int(entry.nameCount)
        return String(decoding: paths[start..<range.upperBound], as: UTF8.self)
    }

    /// Lends the entry's path from the listed folder as bytes.
    ///
    /// - Parameters:
    ///   - entry: An entry of this listing.
    ///   - body: Takes the path.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func withPath<Result, Failure: Error>(
        of entry: Entry,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(paths.span.extracting(bytes(of: entry)))
    }

    private func bytes(of entry: Entry) -> Range<Int> {
        Int(entry.start)..<(Int(entry.start) + Int(entry.count))
    }
}
