import Diagnostics
import FileTree

/// The output folder as a build finds it.
struct FoundOutput {
    /// What Placard wrote there; empty where nothing is recorded.
    let record: OutputRecord
    /// Whether it holds nothing but entries that begin with a dot.
    let isEmpty: Bool
    /// What is worth a line.
    let notes: [Diagnostic]
    /// Whether there was a record that tells nothing.
    let isRecordLost: Bool
    /// Whether it holds files, and nothing says that they are Placard's.
    let isForeign: Bool
    /// Whether staged files of a killed build may lie in it.
    let needsSweep: Bool

    init(
        _ folder: borrowing Folder,
        _ state: borrowing StateFolder,
        _ output: String,
        known: OutputRecord?
    ) throws(FileFailure) {
        let isMarked = try state.isMarked()
        try state.completeRecord()
        var isKnown = isMarked
        var isReadable = false
        var record = OutputRecord(seed: .random(in: .min ... .max))
        var notes: [Diagnostic] = []
        var isRecordLost = false
        switch try state.readRecord(known) {
        case .nothing: break
        case .record(let found):
            record = found
            isKnown = true
            isReadable = true
        case .damaged:
            notes.append(.recordIgnored(output))
            isKnown = true
            isRecordLost = true
        }
        var holdsNothing = false
        if record.isEmpty { holdsNothing = try folder.isEmpty(countingHidden: false) }
        self.record = record
        self.notes = notes
        self.isRecordLost = isRecordLost
        isEmpty = holdsNothing
        isForeign = !isKnown && !holdsNothing
        needsSweep = isMarked || !isReadable
    }
}
