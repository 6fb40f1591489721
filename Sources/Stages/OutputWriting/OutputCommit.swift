import CampaignModel
import Diagnostics
import FileTree

/// The last pass of a build: what was staged takes its place.
///
/// Assets come first and removals last, so that every page's assets exist at any moment.
struct OutputCommit: Sendable {
    let session: OutputSession
    let files: WrittenFiles

    init(_ session: OutputSession, _ files: WrittenFiles) {
        self.session = session
        self.files = files
    }

    var root: OpenFolder { session.root }
    var record: OutputRecord { session.record }

    /// Does everything, now that nothing stands in the way.
    func run(jobs: Int) async throws(OutputFailure) -> OutputOutcome {
        var isHalfDone = false
        do {
            let changes = RecordChanges(from: record, to: files)
            var summary = OutputSummary()
            summary.unchanged = files.rows.count { $0.state == .unchanged }
            summary.written = files.rows.count - summary.unchanged
            if changes.isNone, summary.written == 0 {
                try session.state.unmark()
                return .written(summary, [])
            }
            try write(changes.union)
            isHalfDone = true
            for category in OutputCategory.allCases {
                try await PlacingPass(self, category).run(jobs: jobs)
            }
            let removal = try StaleRemoval(self, changes.stale).run()
            try placeBlocked()
            summary.removed = removal.removed
            summary.kept = removal.kept.count
            if !changes.stale.isEmpty || !record.isEmpty {
                try write(changes.final(keeping: removal.kept))
            }
            try session.state.unmark()
            return .written(summary, removal.diagnostics)
        } catch {
            session.abandon([files])
            throw OutputFailure(cause: .machine(error), isHalfDone: isHalfDone)
        }
    }

    private func write(
        _ rows: (inout RecordText) -> Void
    ) throws(FileFailure) {
        var text = RecordText(seed: record.seed, place: session.state.place)
        rows(&text)
        text.finish()
        try session.state.writeRecord(text)
    }

    /// Places the files whose way was blocked by files of earlier builds, which are gone now.
    private func placeBlocked() throws(FileFailure) {
        var chain = FolderChain(root: root)
        for row in files.rows where row.state == .blocked {
            try place(row, &chain)
        }
        for detour in files.detours {
            let start = detour.path.span.nameStart
            let shown = session.places.shown(String(decoding: detour.path, as: UTF8.self))
            let target: OpenFolder
            do throws(FileFailure) {
                let folder = detour.path.span.extracting(0..<(start - 1))
                guard case .entered = try chain.enter(folder, making: true) else {
                    throw FileFailure(.makeFolder, shown, .notFolder)
                }
                target = chain.last
                guard
                    case .entered = try chain.enter(
                        detour.path.span.extracting(0..<detour.folderEnd),
                        making: false
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

    /// Puts one file in its place.
    func place(
        _ row: WrittenFiles.Row,
        _ chain: inout FolderChain
    ) throws(FileFailure) {
        let path = files.paths.span.extracting(row.range)
        let start = path.nameStart
        do throws(FileFailure) {
            let folder = path.extracting(0..<max(0, start - 1))
            guard case .entered = try chain.enter(folder, making: false) else {
                throw FileFailure(.replace, "", .missing)
            }
            try chain.last.folder.placeStaged(path.extracting(start...))
        } catch {
            throw error.at(session.places.shown(path.outputText))
        }
    }
}
