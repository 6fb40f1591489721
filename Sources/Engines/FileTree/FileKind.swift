/// What an entry of a folder is.
public enum FileKind: UInt8, Sendable, CaseIterable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link, which is never followed.
    case symbolicLink
    /// A device, socket or pipe.
    case other
}
