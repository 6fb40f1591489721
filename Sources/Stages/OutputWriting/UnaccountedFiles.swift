import FileTree

/// Files of the output folder that a build did not write and no record names.
struct UnaccountedFiles {
    /// Their paths from the output folder, sorted; hidden ones and what lies in hidden folders are
    /// left out.
    let paths: [String]

    /// Looks for them.
    ///
    /// - Parameters:
    ///   - folder: The output folder.
    ///   - files: What the build wrote; without a record it kept nothing.
    /// - Throws: A failure to list the folder.
    init(in folder: borrowing Folder, beside files: WrittenFiles) throws(FileFailure) {
        let listing = try folder.listing(ListingChoice(measures: false, leavesOutHidden: true))
        let own = Set(
            files.rows.map { String(decoding: files.paths[$0.range], as: UTF8.self) }
        )
        paths = listing.entries.filter { $0.kind != .folder }.map { listing.path(of: $0) }
            .filter { !own.contains($0) }.sorted()
    }
}
