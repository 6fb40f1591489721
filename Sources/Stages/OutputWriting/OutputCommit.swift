import CampaignModel
import Diagnostics
import FileTree

/// The last pass of a build: what was staged takes its place.
///
/// Assets come first and removals last, so that every page's assets exist at any moment.
struct OutputCommit: Sendable {
    let session: OutputSession
    var files: WrittenFiles
    /// What the next build should know; `nil` where that cannot be told for sure.
    let notes: BuildNotes?
    /// The rows of the record that stay as they are.
    let kept: KeptRows
    /// The folders that are staged whole, in the order of their paths.
    let folders: [StagedFolder]

    init(_ session: OutputSession, _ files: WrittenFiles, _ notes: BuildNotes?) {
        self.session = session
        self.files = files
        self.notes = notes
        kept = KeptRows(of: session, files, notes?.sources ?? RecordedSources())
        folders = files.stagedFolders
        for folder in folders where folder.category != nil {
            for number in folder.rows { self.files.rows[number].state = .stagedWithFolder }
        }
    }

    var root: OpenFolder { session.root }
    var record: OutputRecord { session.record }

    /// Does everything, now that nothing stands in the way.
    mutating func run(jobs: Int) async throws(OutputFailure) -> OutputOutcome {
        var isHalfDone = false
        do {
            let changes = RecordChanges(kept, files)
            var summary = OutputSummary()
            summary.written = files.rows.count { $0.state != .unchanged }
            summary.unchanged = kept.fileCount + files.rows.count - summary.written
            if changes.isNone, summary.written == 0 {
                if knowsMore {
                    let beginning = RecordChanges.Beginning(kept, notes, unitsOf: files)
                    try write(changes.final(beginning, files, keeping: []))
                }
                try session.state.unmark()
                return .written(summary, [])
            }
            // This thread writes and then waits for the file system most of the time.
            async let recordBeginning = {
                [kept, units = files.unitsAlone, notes] in
                RecordChanges.Beginning(kept, notes, unitsOf: units)
            }()
            if jobs == 1 { _ = await recordBeginning }
            try session.state.writeJournal(changes.additions(files), of: record)
            isHalfDone = true
            for category in OutputCategory.allCases {
                if category == .page {
                    _ = try await PlacingPass(self, category, withAssets: true).run(jobs: jobs)
                }
                for (row, stamp) in try await PlacingPass(self, category).run(jobs: jobs) {
                    files.rows[Int(row)].stamp = stamp
                }
            }
            for folder in folders where folder.category == nil { try clear(folder) }
            let removal = try StaleRemoval(self, changes.stale).run()
            try placeBlocked()
            summary.removed = removal.removed
            summary.kept = removal.kept.count
            let beginning = await recordBeginning
            try write(changes.final(beginning, files, keeping: removal.kept))
            try session.state.removeJournal()
            try session.state.unmark()
            return .written(summary, removal.diagnostics + (try leftovers()))
        } catch {
            session.abandon()
            throw OutputFailure(cause: .machine(error), isHalfDone: isHalfDone)
        }
    }

    /// What lies in the output folder that no record accounts for any more.
    private func leftovers() throws(FileFailure) -> [Diagnostic] {
        guard session.isRecordLost else { return [] }
        let names = try UnaccountedFiles(in: root.folder, beside: files).paths
        return names.isEmpty ? [] : [.unaccountedFiles(session.places.output, names)]
    }

    /// Whether the record of the same files should be replaced all the same.
    private var knowsMore: Bool {
        files.hasNewStamps || notes?.sources.isNew ?? false || notes?.tool ?? 0 != record.tool
            || kept.units.count + files.units.count != record.unitCount
    }

    private func write(_ rows: consuming RecordWriter) throws(FileFailure) {
        let header = RecordHeader(
            seed: record.seed,
            place: session.state.place,
            tool: notes?.tool ?? 0,
            written: FileClock.now
        )
        try session.state.writeRecord(rows.parts(header, notes: notes?.notes ?? []))
    }

    /// Places the files whose way was blocked by files of earlier builds, which are gone now.
    private func placeBlocked() throws(FileFailure) {
        var chain = FolderChain(root: root, session.newFolders)
        for row in files.rows where row.state == .blocked {
            try place(row, &chain)
        }
        for detour in files.detours {
            let start = detour.path.span.nameStart
            let shown = session.places.shown(String(decoding: detour.path, as: UTF8.self))
            let target: OpenFolder
            do throws(FileFailure) {
                let folder = detour.path.span.extracting(0..<(start - 1))
                guard case .entered = try chain.enter(folder, .inPlace) else {
                    throw FileFailure(.makeFolder, shown, .notFolder)
                }
                target = chain.last
                guard
                    case .entered = try chain.enter(
                        detour.path.span.extracting(0..<detour.folderEnd),
                        .none
                    )
                else { throw FileFailure(.replace, shown, .missing) }
                try chain.last.folder.placeStaged(
                    detour.name.span,
                    as: detour.path.span.extracting(start...),
                    in: target.folder
                )
            } catch {
                throw error.at(shown)
            }
        }
    }
}
