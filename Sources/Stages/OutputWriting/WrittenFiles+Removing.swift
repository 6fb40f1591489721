import FileTree

extension WrittenFiles {
    /// Removes what is still staged and the folders that were made for it and are empty.
    func removeStaged(_ root: OpenFolder) throws(FileFailure) {
        var chain = FolderChain(root: root)
        for row in rows {
            let path = paths.span.extracting(row.range)
            let start = path.nameStart
            guard row.state == .staged || row.state == .blocked,
                case .entered = try chain.enter(
                    path.extracting(0..<max(0, start - 1)),
                    making: false
                )
            else { continue }
            try chain.last.folder.removeStaged(path.extracting(start...))
        }
        for detour in detours {
            let folder = detour.path.span.extracting(0..<detour.folderEnd)
            guard case .entered = try chain.enter(folder, making: false) else { continue }
            try chain.last.folder.removeStaged(detour.name.span)
        }
        for folder in made.deepestFirst {
            try root.folder.removeEmptyFolders(from: folder, atMost: 1)
        }
    }
}
