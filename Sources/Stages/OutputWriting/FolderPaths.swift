import FileTree

/// Paths of folders in one stretch of memory.
struct FolderPaths: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    mutating func append(_ path: Span<UInt8>) {
        bytes.append(path)
        ends.append(bytes.count)
    }

    mutating func append(contentsOf other: FolderPaths) {
        let offset = bytes.count
        bytes += other.bytes
        ends += other.ends.map { $0 + offset }
    }

    /// The paths, each folder behind those that lie in it.
    var deepestFirst: [[UInt8]] {
        ends.indices
            .map { Array(bytes[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]]) }
            .sorted { ByteOrder.compare($0.span, $1.span) > 0 }
    }
}
