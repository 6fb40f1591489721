/// What the file system knows of a file without reading it.
///
/// Two equal values mean the same file with, as far as the clock is fine enough, the same bytes.
public struct FileFacts: Sendable, Hashable {
    /// What it is.
    public var kind: FileKind
    /// The number of bytes.
    public var size: Int
    /// When its bytes last changed, in nanoseconds since 1970.
    public var modified: Int64
    /// When its bytes, name or rights last changed, in nanoseconds since 1970.
    public var changed: Int64
    /// The file's number on its file system.
    public var inode: UInt64
    /// The file system's number.
    public var device: UInt64

    /// Creates facts.
    public init(
        kind: FileKind,
        size: Int,
        modified: Int64,
        changed: Int64,
        inode: UInt64,
        device: UInt64
    ) {
        self.kind = kind
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
        self.device = device
    }
}
