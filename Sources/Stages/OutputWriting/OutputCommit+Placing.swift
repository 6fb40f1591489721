import FileTree

// How what is staged comes to its place.
extension OutputCommit {
    /// Puts one file in its place.
    ///
    /// - Returns: How the file system knows it from now on.
    @discardableResult
    func place(
        _ row: WrittenFiles.Row,
        _ chain: inout FolderChain
    ) throws(FileFailure) -> FileStamp {
        let path = files.paths.span.extracting(row.range)
        let start = path.nameStart
        do throws(FileFailure) {
            let folder = path.extracting(0..<max(0, start - 1))
            guard case .entered = try chain.enter(folder, row.stagedFolder > 0 ? .inPlace : .none)
            else { throw FileFailure(.replace, "", .missing) }
            let name = path.extracting(start...)
            if row.stagedFolder > 0 {
                let staged = stagedPath(of: folder, in: Int(row.stagedFolder))
                try root.folder.folder(staged.span).move(name, to: chain.last.folder)
            } else {
                try chain.last.folder.placeStaged(name)
            }
            return try chain.last.folder.facts(name).map { FileStamp($0) } ?? .unknown
        } catch {
            throw error.at(session.places.shown(path.outputText))
        }
    }

    /// Puts a folder that was staged whole in its place.
    func place(_ folder: StagedFolder, _ chain: inout FolderChain) throws(FileFailure) {
        let path = files.paths.span.extracting(files.path(of: folder))
        let start = path.nameStart
        do throws(FileFailure) {
            guard case .entered = try chain.enter(path.extracting(0..<max(0, start - 1)), .none)
            else { throw FileFailure(.replace, "", .missing) }
            try chain.last.folder.placeStagedFolder(path.extracting(start...))
        } catch {
            throw error.at(session.places.shown(path.outputText))
        }
    }

    /// Removes what is left of a staged folder whose files came to their places one by one.
    func clear(_ folder: StagedFolder) throws(FileFailure) {
        let path = files.paths.span.extracting(files.path(of: folder))
        let staged = stagedPath(of: path, in: path.count)
        let opened = try root.folder.folder(staged.span)
        let listing = try opened.listing(ListingChoice(measures: false))
        // A folder stands before what it holds, which has to go first.
        for entry in listing.entries.reversed() {
            try listing.withPath(of: entry) { (inner) throws(FileFailure) in
                try opened.remove(below: inner, isFolder: entry.kind == .folder)
            }
        }
        try root.folder.remove(below: staged.span, isFolder: true)
    }

    /// Where something lies as long as a folder above it, or it itself, is staged whole.
    private func stagedPath(of path: Span<UInt8>, in stagedEnd: Int) -> [UInt8] {
        let start = path.extracting(0..<stagedEnd).nameStart
        var staged = Array(path.extracting(0..<start))
        staged += Folder.stagedFolderName(path.extracting(start..<stagedEnd))
        staged.append(path.extracting(stagedEnd...))
        return staged
    }
}
