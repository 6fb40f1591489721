import FileTree

/// A folder of the output, held open.
final class OpenFolder: Sendable {
    let folder: Folder
    /// Whether nothing was in it before this build, so that nothing needs to be compared.
    let isNew: Bool
    /// The length of its path from the output folder; 0 for that itself.
    let end: Int
    /// The length of the path of the folder that is staged whole and that this is or lies in; 0 where
    /// it is in its place.
    let stagedEnd: Int

    init(_ folder: consuming Folder, isNew: Bool, end: Int, stagedEnd: Int = 0) {
        self.folder = folder
        self.isNew = isNew
        self.end = end
        self.stagedEnd = stagedEnd
    }
}
