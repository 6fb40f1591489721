import CampaignModel
import FileTree

/// A folder that is staged whole, with the files in it.
struct StagedFolder: Sendable {
    /// Its files' rows: those with a path follow each other.
    var rows: Range<Int>
    /// What its files are for: pages, where there are assets too; `nil` where they are of other sorts,
    /// so that they come to their places one by one.
    var category: OutputCategory?
    /// Whether it holds assets beside pages; it comes before folders of pages alone, which may show
    /// them.
    var holdsAssets = false

    /// Takes in a further file.
    fileprivate mutating func add(_ other: OutputCategory) {
        guard let category, category != other else { return }
        let isOfPage = Set([category, other]) == [.asset, .page]
        self.category = isOfPage ? .page : nil
        holdsAssets = isOfPage
    }
}

extension WrittenFiles {
    /// The folders that are staged whole, in the order of their paths, as the rows are.
    var stagedFolders: [StagedFolder] {
        var folders: [StagedFolder] = []
        for number in rows.indices where rows[number].state == .staged {
            let row = rows[number]
            guard row.stagedFolder > 0 else { continue }
            if let last = folders.indices.last,
                ByteOrder.compare(
                    paths.span.extracting(path(of: folders[last])),
                    paths.span.extracting(row.stagedFolderRange)
                ) == 0
            {
                folders[last].rows = folders[last].rows.lowerBound..<(number + 1)
                folders[last].add(row.category)
            } else {
                let rows = number..<(number + 1)
                folders.append(StagedFolder(rows: rows, category: row.category))
            }
        }
        return folders
    }

    /// Where the path that a folder will have lies in `paths`.
    func path(of folder: StagedFolder) -> Range<Int> {
        rows[folder.rows.lowerBound].stagedFolderRange
    }
}

extension WrittenFiles.Row {
    fileprivate var stagedFolderRange: Range<Int> { start..<(start + Int(stagedFolder)) }
}
