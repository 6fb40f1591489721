public import CampaignModel
import Digests
public import FileTree

/// A worker's way to the output folder: it compares what it is given with what is in place and
/// stages what differs beside it.
///
/// Costs, for a new page in a new folder, one call each to make, open and close the folder and to
/// create, write, measure and close the file; for an unchanged page its reading.
public struct OutputWriter: ~Copyable {
    let session: OutputSession
    var chain: FolderChain
    /// For files that are only looked at.
    var walk = FactsWalk()
    var files = WrittenFiles()
    var scratch: [UInt8] = []
    var firstOfUnit = 0

    init(_ session: OutputSession) {
        self.session = session
        chain = FolderChain(root: session.root, session.newFolders)
    }

    /// Gives a file of the site its bytes.
    ///
    /// What stands in its way, or a path that no file may have, becomes one of the result's
    /// diagnostics.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - path: Its path in the output folder, as `PageAddress.file` gives it.
    ///   - category: What it is for.
    /// - Throws: A failure of the machine; nothing of this file stays then.
    public mutating func write(
        _ bytes: Span<UInt8>,
        to path: Span<UInt8>,
        as category: OutputCategory
    ) throws(FileFailure) {
        guard var file = try enter(path, category) else { return }
        file.row.size = bytes.count
        file.row.hash = XXH3.digest(of: bytes, seed: session.record.seed)
        let name = path.extracting(file.nameStart...)
        try put(file, path) { (folder, scratch) throws(FileFailure) in
            try folder.file(name, holds: bytes, scratch: &scratch)
        } writing: { (target) throws(FileFailure) in
            try target.write(bytes, name)
        }
    }

    /// Ends the worker's writing.
    public consuming func finish() -> WrittenFiles {
        files
    }
}

extension OutputWriter {
    /// A file while it is written.
    struct File {
        var row: WrittenFiles.Row
        var nameStart: Int
        var hasHiddenPart: Bool
    }

    /// Takes the path apart and opens its folder; `nil` where a diagnostic says why not.
    mutating func enter(
        _ path: Span<UInt8>,
        _ category: OutputCategory
    ) throws(FileFailure) -> File? {
        guard let parts = OutputPath(path) else {
            files.diagnostics.append(
                .impossibleName(session.places.output, String(path.outputText.prefix(200)))
            )
            return nil
        }
        let row = WrittenFiles.Row(
            start: 0,
            digest: FileDigest(size: 0, hash: 0),
            count: path.count,
            category: category,
            state: .staged
        )
        var file = File(row: row, nameStart: parts.nameStart, hasHiddenPart: parts.hasHiddenPart)
        let entry: FolderChain.Entry
        do {
            entry = try chain.enter(path.extracting(0..<parts.folderCount), .staged)
        } catch {
            throw error.at(session.places.shown(error.path))
        }
        switch entry {
        case .entered:
            file.row.stagedFolder = UInt16(chain.last.stagedEnd)
        case .blocked(.file):
            file.row.state = .detoured
        case .blocked, .missing:
            let start = chain.last.end == 0 ? 0 : chain.last.end + 1
            let blocking = path.extracting(0..<path.end(ofPartFrom: start)).outputText
            files.diagnostics.append(
                .inTheWay(session.places.shown(blocking), of: session.places.shown(path.outputText))
            )
            return nil
        }
        return file
    }

    /// Stages a file whose folder is open if it differs from what is in its place, and notes it.
    ///
    /// - Parameters:
    ///   - file: The file, with its size and hash.
    ///   - path: Its path.
    ///   - holds: Whether the file of a folder holds the bytes; `nil` where there is none.
    ///   - write: Writes the bytes.
    /// - Throws: A failure of the machine at the file's place.
    mutating func put(
        _ file: File,
        _ path: Span<UInt8>,
        _ holds: (borrowing Folder, inout [UInt8]) throws(FileFailure) -> Bool?,
        writing write: (borrowing NewFile) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        var file = file
        do throws(FileFailure) {
            if file.row.state == .detoured {
                let detour = detour(path)
                try chain.last.folder.stage(detour.name.span, write)
                files.detours.append(detour)
            } else {
                guard let state = try compare(file, path, holds) else { return }
                file.row.state = state
                if state != .unchanged {
                    try stage(path, file.nameStart, &file.row, write)
                } else {
                    try remember(path, &file.row)
                }
            }
        } catch {
            throw error.at(session.places.shown(path.outputText))
        }
        append(file, path)
    }

    /// What must be done with a file whose folder is open; `nil` where a diagnostic says why nothing
    /// may be.
    private mutating func compare(
        _ file: File,
        _ path: Span<UInt8>,
        _ holds: (borrowing Folder, inout [UInt8]) throws(FileFailure) -> Bool?
    ) throws(FileFailure) -> WrittenFiles.State? {
        let folder = chain.last
        if folder.isNew, folder.end > 0 || !file.hasHiddenPart { return .staged }
        let isSame: Bool?
        do {
            isSame = try holds(folder.folder, &scratch)
        } catch {
            switch error.reason {
            case .isFolder: return .blocked
            case .notPermitted: isSame = false
            // What stands where Placard wrote a file is replaced, never what it leads to.
            case .symbolicLink where session.record.holds(path): isSame = false
            case .symbolicLink, .notRegular:
                let shown = session.places.shown(path.outputText)
                files.diagnostics.append(.inTheWay(shown, of: shown))
                return nil
            default: throw error
            }
        }
        switch isSame {
        case true?: return .unchanged
        case nil: return .staged
        case false?:
            if file.hasHiddenPart, !session.record.holds(path) {
                files.diagnostics.append(
                    .hiddenFileInTheWay(session.places.shown(path.outputText))
                )
                return nil
            }
            return .staged
        }
    }

    /// Writes a file that differs from what is in its place: into the folder that is staged whole, or
    /// beside its place.
    private func stage(
        _ path: Span<UInt8>,
        _ nameStart: Int,
        _ row: inout WrittenFiles.Row,
        _ write: (borrowing NewFile) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let folder = chain.last
        let name = path.extracting(nameStart...)
        guard folder.stagedEnd > 0 else {
            try folder.folder.stage(name, write)
            return
        }
        let file = try chain.newFile(path)
        try write(file)
        // The file keeps its times when the folder comes to its place.
        row.stamp = FileStamp(try file.facts(name))
        try file.finish(name)
    }

    /// Where a file is staged whose folder is blocked.
    private func detour(_ path: Span<UInt8>) -> WrittenFiles.Detour {
        var name: [UInt8] = []
        Hexadecimal.append(XXH3.digest(of: path), to: &name)
        return WrittenFiles.Detour(path: Array(path), folderEnd: chain.last.end, name: name)
    }

    /// Notes how the file system knows a file that is in its place already.
    private mutating func remember(
        _ path: Span<UInt8>,
        _ row: inout WrittenFiles.Row
    ) throws(FileFailure) {
        let name = path.extracting(path.nameStart...)
        row.stamp = try chain.last.folder.facts(name).map { FileStamp($0) } ?? .unknown
        if session.record.stamp(at: path) != row.stamp { files.hasNewStamps = true }
    }

    private mutating func append(_ file: File, _ path: Span<UInt8>) {
        var row = file.row
        row.start = files.paths.count
        files.paths.append(path)
        files.rows.append(row)
    }
}
