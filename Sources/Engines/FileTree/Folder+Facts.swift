extension Folder {
    /// Whether the folder holds nothing, or nothing but entries whose names begin with a dot.
    ///
    /// - Parameter hidden: Whether entries whose names begin with a dot count.
    /// - Returns: Whether there is nothing that counts.
    /// - Throws: A failure to list the folder.
    public func isEmpty(countingHidden hidden: Bool) throws(FileFailure) -> Bool {
        let nothing: [UInt8] = []
        let choice = ListingChoice(measures: false, leavesOutHidden: !hidden)
        let contents = FolderContents(of: nothing.span, below: descriptor, wanting: choice)
        if let failure = contents.failure { throw failure }
        return contents.entries.isEmpty
    }

    /// What lies at a path as the user typed it, or `nil` where nothing does.
    ///
    /// A symbolic link in the last place is reported, those on the way are followed.
    ///
    /// - Parameter path: The path, relative to where the process runs.
    /// - Returns: The facts of what lies there.
    /// - Throws: A failure to look.
    public static func facts(at path: String) throws(FileFailure) -> FileFacts? {
        var end = path.utf8.span
        while end.count > 1, end[end.count - 1] == UInt8(ascii: "/") {
            end = end.extracting(..<(end.count - 1))
        }
        var facts = FileFacts.unknown
        let result = CName.with(end) { System.facts(at: $0, in: System.workingFolder, &facts) }
        if result == 0 { return facts }
        let reason = System.reason(Int(result))
        if reason == .missing || reason == .notFolder { return nil }
        throw FileFailure(.open, path, reason)
    }
}
