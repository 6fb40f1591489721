import CampaignModel
import Diagnostics
import FileTree
import OutputWriting

// A build that finds everything as the last one left it, or all but a few bodies, does almost nothing.
extension Pipeline {
    /// The report of a build whose site is the last one's but for bodies.
    ///
    /// - Parameters:
    ///   - inputs: The input files.
    ///   - record: The last build's record.
    ///   - folder: The site's folders.
    /// - Returns: What a whole build would report; `nil` where the site has to be looked at as a whole:
    ///   settings, theme, options, program, the state of time or anything else of the content differs.
    /// - Throws: A failure of the machine.
    func repeated(_ inputs: InputFiles, _ record: OutputRecord, _ folder: SiteFolder) async throws
        -> BuildReport?
    {
        guard let notes = ReportNotes(in: record), notes.request == requestHash,
            notes.holds(at: request.site.now), inputs.files.count == record.sourceCount,
            let comparison = await InputComparison(
                of: inputs,
                since: record,
                in: folder,
                jobs: request.jobs
            )
        else { return nil }
        if comparison.changed.isEmpty {
            return try await taking(record) { session in
                guard let written = try await session.keepAll(jobs: request.jobs) else {
                    return nil
                }
                let isNew = comparison.hasNewFacts
                let isNoted = isNew || written.contains(where: \.hasNewStamps)
                let rows = isNoted ? inputs.rows(of: record, isNew: isNew) : RecordedSources()
                return (written, rows, notes)
            }
        }
        guard !comparison.hasNewFacts,
            let edits = try await BodyEdits(comparison.changed, inputs, record, in: folder)
        else { return nil }
        return try await taking(record) { session in
            async let kept = session.keepAll(but: edits.units, jobs: request.jobs)
            if request.jobs == 1 { _ = try await kept }
            let made = try await edits.written(
                request.site,
                in: folder,
                frames: notes.frames,
                to: session,
                jobs: request.jobs
            )
            guard let made, let written = try await kept,
                edits.memory.inputs.areSettled(in: folder)
            else { return nil }
            var notes = notes
            notes.build = edits.memory.build
            return (written + [made], edits.rows, notes)
        }
    }

    /// What a build commits that does not look at the site as a whole.
    private typealias Repetition = (
        written: [WrittenFiles], rows: RecordedSources, notes: ReportNotes
    )

    /// Takes the output folder, which must be as a record says, commits, and reports as the last build
    /// did.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - work: Keeps and stages files; `nil` where the site has to be looked at as a whole.
    /// - Returns: The report; `nil` where nothing was done.
    /// - Throws: A failure of the machine; what was staged is gone.
    private func taking(
        _ record: OutputRecord,
        _ work: (OutputSession) async throws -> Repetition?
    ) async throws -> BuildReport? {
        guard case .ready(let session, let startNotes) = try begin(known: record) else {
            return nil
        }
        let done: Repetition?
        do {
            done = session.record.isSame(as: record) ? try await work(session) : nil
        } catch {
            session.abandon()
            throw error
        }
        guard let done else {
            session.abandon()
            return nil
        }
        let outcome = try await session.commit(
            done.written,
            jobs: request.jobs,
            notes: BuildNotes(
                tool: record.tool,
                sources: done.rows,
                keptIn: record,
                notes: done.notes.bytes
            )
        )
        guard case .written(let summary, let further) = outcome else { return nil }
        let diagnostics = done.notes.diagnostics + startNotes + further
        return BuildReport(
            status: isAcceptable(diagnostics) ? .done : .mistakes,
            diagnostics: Array(Set(diagnostics)).sorted(),
            summary: summary,
            pageCount: done.notes.pageCount,
            leftOut: done.notes.leftOut,
            nextChange: done.notes.nextChange,
            addedOrigins: done.notes.addedOrigins
        )
    }
}

extension OutputSession {
    /// Keeps the files of all recorded units but some; `nil` where one is not as it was written.
    fileprivate func keepAll(but left: Set<Int> = [], jobs: Int) async throws -> [WrittenFiles]? {
        guard everyFileHasUnit else { return nil }
        let parts = try await inParallel(count: record.unitCount, jobs: jobs) { queue in
            var writer = self.writer()
            while let block = queue.take() {
                for number in block where !left.contains(number) {
                    guard try writer.keep(unit: number) else { return WrittenFiles?.none }
                }
            }
            return writer.finish()
        }
        return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
    }
}

extension InputFiles {
    /// The rows of the record with the facts of today.
    fileprivate func rows(of record: OutputRecord, isNew: Bool) -> RecordedSources {
        var rows = RecordedSources()
        for file in files {
            guard let number = record.source(at: file.path) else { continue }
            if record.isUnchanged(source: number, file.facts) {
                rows.keep(number)
                continue
            }
            let isSettled = file.facts.kind == .file && file.facts.changed < began
            let hash = record.hash(ofSource: number)
            record.withNotes(ofSource: number) {
                rows.append(file.path, isSettled ? file.facts : nil, hash: hash, notes: $0)
            }
        }
        rows.isNew = isNew
        return rows
    }
}
