import FileTree

/// A folder of the output, held open.
final class OpenFolder: Sendable {
    let folder: Folder
    /// Whether nothing was in it before this build, so that nothing needs to be compared.
    let isNew: Bool
    /// The length of its path from the output folder; 0 for that itself.
    let end: Int

    init(_ folder: consuming Folder, isNew: Bool, end: Int) {
        self.folder = folder
        self.isNew = isNew
        self.end = end
    }
}
