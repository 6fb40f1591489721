public import FileTree

/// The stage that owns `output/`: it writes what changed, removes what it wrote and is no longer
/// wanted, and touches nothing else.
///
/// ```swift
/// switch try OutputWriting(places).begin(onWait: { … }) {
/// case .ready(let session, let notes): …      // one writer for each worker, then commit or abandon
/// case .refused(let mistakes): …
/// case .busy(let other): …
/// }
/// ```
/// Whenever the process dies, each file of the output folder is an old or a new whole file, and the
/// next build sweeps what was staged.
public struct OutputWriting: Sendable {
    /// Where everything lies.
    public var places: OutputPlaces
    /// Whether a folder with other files and no record is taken over.
    public var adopts: Bool
    /// How long to wait for another build.
    public var patience: FolderLock.Patience
    /// What `record()` gave, which is then not read again.
    public var known: OutputRecord?
    /// What `stamps(of:)` gave, so that files which are as they were need not be looked at again.
    public var stamps: OutputStamps?

    /// Creates the stage.
    public init(
        _ places: OutputPlaces,
        adopts: Bool = false,
        patience: FolderLock.Patience = FolderLock.Patience()
    ) {
        self.places = places
        self.adopts = adopts
        self.patience = patience
    }

    /// What the last build left behind, looked at without taking the folder; `nil` where there is
    /// nothing that can be read.
    ///
    /// Another build may replace it at any time. So it answers only what does not depend on what lies
    /// in the output folder; the rest is asked of the session's own record.
    public func record() -> OutputRecord? {
        guard let resolved = try? ResolvedPlaces(places),
            let state = StateFolder(existing: resolved),
            case .record(let record)? = try? state.readRecord(nil)
        else { return nil }
        return record
    }

    /// Takes the output folder.
    ///
    /// Checks that it may be written to, makes it where it is missing, locks it, reads its record and
    /// sweeps what a killed build left.
    ///
    /// - Parameter onWait: Called if another build must be waited for.
    /// - Returns: A session, or why there is none; no file was written then.
    /// - Throws: A failure of the machine.
    public func begin(onWait: (OtherBuild) -> Void) throws(FileFailure) -> OutputStart {
        let resolved = try ResolvedPlaces(places)
        if let mistake = resolved.mistake { return .refused([mistake]) }
        let state: StateFolder
        do {
            state = try StateFolder(for: resolved)
        } catch {
            guard error.reason == .symbolicLink || error.reason == .notFolder else { throw error }
            return .refused([.stateFolderBlocked(StateFolder.name)])
        }
        let siteLock = try FolderLock.taken(
            file: StateFolder.lockName.utf8.span,
            in: state.folder,
            patience: patience,
            onWait: { onWait(OtherBuild(place: .site, processID: $0)) }
        )
        guard let siteLock else {
            return .busy(OtherBuild(place: .site, processID: state.lockHolder))
        }
        let folder = try Folder(making: resolved.output)
        let outputLock = try FolderLock.taken(
            on: folder,
            patience: patience,
            onWait: { onWait(OtherBuild(place: .output, processID: nil)) }
        )
        guard let outputLock else {
            return .busy(OtherBuild(place: .output, processID: nil))
        }
        let found = try FoundOutput(folder, state, places.output, known: known)
        if found.isForeign, !adopts { return .refused([.outputNotEmpty(places.output)]) }
        if found.needsSweep { try StagedSweep.sweep(folder) }
        try state.mark()
        let session = OutputSession(
            places: places,
            root: OpenFolder(folder, isNew: found.isEmpty, end: 0),
            state: state,
            record: found.record,
            isRecordLost: found.isRecordLost,
            stamps: stamps,
            locks: OutputLocks(site: siteLock, output: outputLock)
        )
        return .ready(session, notes: found.notes)
    }
}
