/// Looks at the files below a folder one after the other without opening the folders between.
///
/// Each of those folders is looked at once, so that a symbolic link on the way is noticed; files that
/// follow each other in one folder cost one call each. A folder may be replaced by a link right after
/// it was looked at: what is told serves to compare, and nothing may be written by it.
public struct FactsWalk: Sendable {
    /// The path of the deepest folder that was looked at.
    private var path: [UInt8] = []
    /// Where the folders that lead to it, and itself, end in `path`.
    private var ends: [Int] = []

    /// Begins with no folder looked at.
    public init() {}

    /// What the file system knows of a file; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - file: The file's path from the folder.
    ///   - root: The folder, the same at each call.
    /// - Returns: The facts of a regular file; nothing for anything else, and behind a link.
    /// - Throws: A failure to look.
    public mutating func facts(
        ofFile file: Span<UInt8>,
        below root: borrowing Folder
    ) throws(FileFailure) -> FileFacts? {
        leaveFolders(notAbove: file)
        let start = ends.last.map { $0 + 1 } ?? 0
        for index in start..<file.count where file[index] == UInt8(ascii: "/") {
            let folder = file.extracting(0..<index)
            guard try root.facts(following: folder)?.kind == .folder else { return nil }
            path.removeAll(keepingCapacity: true)
            folder.withUnsafeBufferPointer { path.append(contentsOf: $0) }
            ends.append(index)
        }
        guard let facts = try root.facts(following: file), facts.kind == .file else { return nil }
        return facts
    }

    /// Forgets the folders that do not lead to a file.
    private mutating func leaveFolders(notAbove file: Span<UInt8>) {
        while let end = ends.last {
            if end < file.count, file[end] == UInt8(ascii: "/"),
                file.extracting(0..<end).holds(path.span.extracting(0..<end))
            {
                return
            }
            ends.removeLast()
        }
    }
}
