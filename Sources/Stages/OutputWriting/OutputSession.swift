import Diagnostics
import FileTree

/// A build's hold of the output folder: nobody else writes to it as long as the session lives.
///
/// Each worker takes a writer of its own. When all are done, the session commits what they staged,
/// or abandons it.
public final class OutputSession: Sendable {
    let places: OutputPlaces
    let root: OpenFolder
    let state: StateFolder
    /// What the last build left behind.
    public let record: OutputRecord
    /// Whether there was a record that tells nothing.
    let isRecordLost: Bool
    let units: RecordedUnits
    /// How the record's files were found before, where that was looked up.
    let stamps: OutputStamps?
    /// The folders that the writers make.
    let newFolders = NewFolders()
    private let locks: OutputLocks

    init(
        places: OutputPlaces,
        root: OpenFolder,
        state: consuming StateFolder,
        record: OutputRecord,
        isRecordLost: Bool,
        stamps: OutputStamps?,
        locks: consuming OutputLocks
    ) {
        self.places = places
        self.root = root
        self.state = state
        self.record = record
        self.isRecordLost = isRecordLost
        units = RecordedUnits(record)
        self.stamps = stamps
        self.locks = locks
    }

    /// Whether each recorded file was made by a unit.
    public var everyFileHasUnit: Bool { units.fileCount == record.count }

    /// A writer for one worker.
    public func writer() -> OutputWriter {
        OutputWriter(self)
    }

    /// Puts everything that was staged in its place, removes what is no longer wanted and replaces
    /// the record.
    ///
    /// - Parameters:
    ///   - workers: What the writers wrote; what it holds is the whole site.
    ///   - jobs: How many threads work.
    ///   - notes: What the next build should know; `nil` where that cannot be told for sure.
    /// - Returns: What was done; where a diagnostic is an error nothing was, and what was staged is
    ///   gone.
    /// - Throws: A failure of the machine, or two results for one file; what was staged is gone, and
    ///   the failure says whether some files are new already.
    public func commit(
        _ workers: consuming [WrittenFiles],
        jobs: Int,
        notes: BuildNotes? = nil
    ) async throws(OutputFailure) -> OutputOutcome {
        let files = WrittenFiles(joining: consume workers)
        var commit = OutputCommit(self, files, notes?.forSession(record))
        let mistakes: [Diagnostic]
        do {
            mistakes = try commit.mistakes()
        } catch {
            abandon()
            throw error
        }
        guard mistakes.isEmpty else {
            abandon()
            return .refused(mistakes)
        }
        return try await commit.run(jobs: jobs)
    }

    /// Removes everything that was staged; the output folder is as it was.
    ///
    /// What cannot be removed now is removed at the next build's start.
    public func abandon() {
        do {
            try StagedSweep.sweep(root.folder)
            for folder in newFolders.made { try root.folder.removeEmptyFolders(from: folder) }
            try state.unmark()
        } catch {
            // The mark stays, so that the next build sweeps.
        }
    }
}

/// The two locks of a build.
struct OutputLocks: ~Copyable, Sendable {
    let site: FolderLock
    let output: FolderLock
}
