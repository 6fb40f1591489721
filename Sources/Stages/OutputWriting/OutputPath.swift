import FileTree

/// A file's path in the output folder, taken apart.
struct OutputPath {
    /// The length of the folder's part, without the slash behind it.
    let folderCount: Int
    /// Where the file's name starts.
    let nameStart: Int
    /// Whether a part begins with a dot.
    let hasHiddenPart: Bool

    /// The longest path of a file in the output folder, in bytes.
    static let longest = 3_000

    /// Takes a path apart; `nil` where it is none that Placard writes to: empty or absolute, with an
    /// empty part, `.` or `..`, a control character, something else than UTF-8, a name that is too
    /// long or has the form of a staged one's.
    init?(_ path: Span<UInt8>) {
        guard !path.isEmpty, path.count <= Self.longest else { return nil }
        var start = 0
        var isHidden = false
        var isASCII = true
        for index in path.indices {
            let byte = path[index]
            guard byte >= 0x20, byte != 0x7F else { return nil }
            if byte >= 0x80 { isASCII = false }
            guard byte == UInt8(ascii: "/") else { continue }
            let folder = path.extracting(start..<index)
            guard let hidden = Self.isHidden(folder),
                folder.count <= Folder.longestStagedFolderName,
                !hidden || !Folder.isStagedFolderName(folder)
            else { return nil }
            isHidden = isHidden || hidden
            start = index + 1
        }
        let name = path.extracting(start...)
        guard let hidden = Self.isHidden(name), name.count <= Folder.longestStagedName,
            !hidden || !Folder.isStagedName(name),
            isASCII || TextBytes.firstInvalid(in: path) == nil
        else { return nil }
        folderCount = max(0, start - 1)
        nameStart = start
        hasHiddenPart = isHidden || hidden
    }

    /// Whether a part of a path begins with a dot; `nil` where it cannot be a part.
    private static func isHidden(_ part: Span<UInt8>) -> Bool? {
        guard !part.isEmpty else { return nil }
        guard part[0] == UInt8(ascii: ".") else { return false }
        if part.count == 1 || (part.count == 2 && part[1] == UInt8(ascii: ".")) { return nil }
        return true
    }
}
