import FileTree

/// A folder that several threads read from, closed when the last of them is done with it.
final class SharedFolder: Sendable {
    /// The folder.
    let folder: Folder

    /// Shares a folder.
    init(_ folder: consuming Folder) {
        self.folder = folder
    }
}
