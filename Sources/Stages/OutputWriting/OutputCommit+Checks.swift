import Diagnostics
import FileTree

extension OutputCommit {
    /// What keeps the build from being put in its place, sorted; empty where nothing does.
    func mistakes() throws(OutputFailure) -> [Diagnostic] {
        var mistakes = files.diagnostics
        mistakes += try collisions()
        guard mistakes.isEmpty else { return mistakes.sorted() }
        do {
            mistakes += try obstacles()
        } catch {
            throw OutputFailure(cause: .machine(error), isHalfDone: false)
        }
        return mistakes.sorted()
    }

    /// Files of this build whose path is also a folder of others.
    private func collisions() throws(OutputFailure) -> [Diagnostic] {
        // One message for each such file, which may stand in the way of many: the first below it.
        var firstBelow: [[UInt8]: [UInt8]] = [:]
        func add(_ file: Span<UInt8>, _ below: Span<UInt8>) {
            let (file, below) = (Array(file), Array(below))
            if firstBelow[file].map({ below.lexicographicallyPrecedes($0) }) ?? true {
                firstBelow[file] = below
            }
        }
        // Paths that begin the current one, each beginning the next; files of a folder stand close
        // behind a file of its name.
        var beginnings: [Range<Int>] = []
        for row in files.rows {
            let path = files.paths.span.extracting(row.range)
            while let last = beginnings.last,
                path.count < last.count
                    || ByteOrder.compare(
                        path.extracting(0..<last.count),
                        files.paths.span.extracting(last)
                    ) != 0
            { beginnings.removeLast() }
            for beginning in beginnings {
                if beginning.count == path.count { throw writtenTwice(path) }
                if path[beginning.count] == UInt8(ascii: "/") {
                    add(files.paths.span.extracting(beginning), path)
                }
            }
            beginnings.append(row.range)
            guard kept.fileCount > 0 else { continue }
            if kept.file(at: path) != nil { throw writtenTwice(path) }
            if let below = kept.firstFile(below: path) {
                add(path, record.bytes.span.extracting(record.range(of: below)))
            }
            for end in path.indices where path[end] == UInt8(ascii: "/") {
                let folder = path.extracting(0..<end)
                if kept.file(at: folder) != nil { add(folder, path) }
            }
        }
        return firstBelow.map { file, below in
            .fileIsAlsoFolder(
                session.places.shown(file.span.outputText),
                session.places.shown(below.span.outputText)
            )
        }
    }

    private func writtenTwice(_ path: Span<UInt8>) -> OutputFailure {
        OutputFailure(cause: .writtenTwice(path: path.outputText), isHalfDone: false)
    }

    /// What lies where files of this build belong and will not be gone by then.
    private func obstacles() throws(FileFailure) -> [Diagnostic] {
        var mistakes: [Diagnostic] = []
        var scratch: [UInt8] = []
        for row in files.rows where row.state == .blocked {
            let path = Array(files.paths.span.extracting(row.range))
            if try !willVanish(folder: path, &scratch) {
                let shown = session.places.shown(path.span.outputText)
                mistakes.append(.inTheWay(shown, of: shown))
            }
        }
        for detour in files.detours {
            let path = detour.path.span
            let start = detour.folderEnd == 0 ? 0 : detour.folderEnd + 1
            let blocking = path.extracting(0..<path.end(ofPartFrom: start))
            if try !willVanish(file: blocking, &scratch) {
                mistakes.append(
                    .inTheWay(
                        session.places.shown(blocking.outputText),
                        of: session.places.shown(path.outputText)
                    )
                )
            }
        }
        return mistakes
    }

    /// Whether a file is one that Placard wrote and that is still as it was written.
    private func willVanish(
        file path: Span<UInt8>,
        _ scratch: inout [UInt8]
    ) throws(FileFailure) -> Bool {
        let digest = try FileDigest(of: path, in: root.folder, seed: record.seed, &scratch)
        var index = record.firstIndex(notBefore: path)
        while index < record.count,
            ByteOrder.compare(record.bytes.span.extracting(record.range(of: index)), path) == 0
        {
            if record.digest(of: index) == digest { return true }
            index += 1
        }
        return false
    }

    /// Whether a folder, at any depth, holds only such files, and no folder without any.
    private func willVanish(
        folder path: [UInt8],
        _ scratch: inout [UInt8]
    ) throws(FileFailure) -> Bool {
        let listing = try root.folder.folder(path.span).listing(ListingChoice(measures: false))
        guard listing.failures.isEmpty else { return false }
        for entry in listing.entries where entry.kind != .folder {
            guard entry.kind == .file else { return false }
            let isOurs = try listing.withPath(of: entry) { (inner) throws(FileFailure) in
                var whole = path
                whole.append(UInt8(ascii: "/"))
                whole.append(inner)
                return try willVanish(file: whole.span, &scratch)
            }
            guard isOurs else { return false }
        }
        return listing.foldersAllHoldFiles
    }
}

extension FileListing {
    /// Whether each folder holds a file, at any depth.
    fileprivate var foldersAllHoldFiles: Bool {
        // A folder stands right before what it holds.
        entries.indices.allSatisfy { index in
            guard entries[index].kind == .folder else { return true }
            guard index + 1 < entries.count else { return false }
            return withPath(of: entries[index]) { folder in
                withPath(of: entries[index + 1]) { $0.isAtOrBelow(folder) }
            }
        } && entries.contains { $0.kind == .file }
    }
}
