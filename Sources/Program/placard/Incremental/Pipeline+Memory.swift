import CampaignModel
import ContentReading
import Diagnostics
import Digests
import FileTree
import OutputWriting

// A build that finds everything as the last one left it does almost nothing.
extension Pipeline {
    /// What is known before anything is read.
    enum Recollection {
        /// Nothing changed: this is what a whole build would report.
        case report(BuildReport)
        /// What the last build knew; `nil` where files cannot be told apart by what is known of them.
        case memory(BuildMemory?)
    }

    /// Compares the input files with those of the last build.
    ///
    /// - Parameter folder: The site's folders.
    /// - Returns: The whole report where nothing is to be done, else what is known.
    /// - Throws: A failure of the machine.
    func recall(_ folder: SiteFolder) async throws -> Recollection {
        let output = OutputWriting(places)
        let isForced = request.isForced
        async let lastRecord = isForced ? nil : output.record()
        guard
            var inputs = try await InputFiles(
                of: folder,
                counts: request.site.counts,
                jobs: request.jobs
            )
        else { return .memory(nil) }
        let record = await lastRecord
        // Time zones are read from the system by names that only the settings know.
        for path in record?.sourcePaths(after: "/usr/share/zoneinfo/") ?? [] {
            inputs.add(elsewhere: path)
        }
        if let record, inputs.isPlain, !request.asksSite,
            let report = try await unchanged(inputs, record, folder)
        {
            return .report(report)
        }
        inputs.separateSources()
        let memory = try? await BuildMemory(
            inputs,
            record,
            in: folder,
            output,
            jobs: request.jobs
        )
        return .memory(memory)
    }

    /// The report of a build that finds sources, settings, theme, options, program, the state of time
    /// and all files of the output folder as the last one left them; `nil` where something differs.
    private func unchanged(_ inputs: InputFiles, _ record: OutputRecord, _ folder: SiteFolder)
        async throws -> BuildReport?
    {
        guard let notes = ReportNotes(in: record), notes.request == requestHash,
            notes.holds(at: request.site.now), inputs.files.count == record.sourceCount,
            let isNew = await inputs.areUnchanged(since: record, in: folder, jobs: request.jobs)
        else { return nil }
        guard case .ready(let session, let startNotes) = try begin(known: record) else {
            return nil
        }
        guard session.record.isSame(as: record),
            let written = try await session.keepAll(jobs: request.jobs)
        else {
            session.abandon()
            return nil
        }
        let rows =
            isNew || written.contains(where: \.hasNewStamps)
            ? inputs.rows(of: record, isNew: isNew) : RecordedSources()
        let outcome = try await session.commit(
            written,
            jobs: request.jobs,
            notes: BuildNotes(
                tool: record.tool,
                sources: rows,
                keptIn: record,
                notes: notes.bytes
            )
        )
        guard case .written(let summary, let further) = outcome else { return nil }
        let diagnostics = notes.diagnostics + startNotes + further
        return BuildReport(
            status: isAcceptable(diagnostics) ? .done : .mistakes,
            diagnostics: Array(Set(diagnostics)).sorted(),
            summary: summary,
            pageCount: notes.pageCount,
            leftOut: notes.leftOut,
            nextChange: notes.nextChange,
            addedOrigins: notes.addedOrigins
        )
    }

    /// What the next build should know; `nil` where a file may have changed while it was read.
    func notes(_ memory: BuildMemory, _ loaded: LoadedSite, _ report: BuildReport) -> BuildNotes? {
        var inputs = memory.inputs
        var named: [InputFiles.File] = []
        if let zone = loaded.site?.settings.timeZone?.value, zone != "UTC" {
            let count = inputs.files.count
            inputs.add(elsewhere: "/usr/share/zoneinfo/\(zone)")
            named += inputs.files[count...]
        }
        guard let site = loaded.site, inputs.isPlain, inputs.areSettled(in: loaded.folder) else {
            return nil
        }
        var sources = loaded.rows
        sources.append(memory.sources())
        var hasher = InputHasher(folder: loaded.folder, record: memory.record)
        let nothing: [UInt8] = []
        for file in named {
            guard let hash = try? hasher.hash(of: file) else { return nil }
            sources.append(file.path, file.facts, hash: hash, notes: nothing.span)
        }
        sources.isNew = true
        let notes = ReportNotes(
            report,
            pageCount: SiteAddresses.count(of: site),
            request: requestHash,
            now: request.site.now,
            build: memory.build
        )
        return BuildNotes(
            tool: memory.tool,
            sources: sources,
            keptIn: memory.record,
            notes: notes.bytes
        )
    }

    /// The hash of what the command line and the environment ask for, but the moment.
    var requestHash: UInt64 {
        let site = request.site
        var fields = FieldBytes()
        fields.append(site.content)
        fields.append(site.environment)
        fields.append(site.counts)
        fields.append(site.drafts)
        fields.append(site.scheduled)
        fields.append(site.pullRequest)
        for setting in site.settings {
            fields.append(setting.name)
            fields.append(setting.keys)
            fields.append(setting.text)
        }
        return XXH3.digest(of: fields.bytes.span)
    }
}

extension OutputSession {
    /// Keeps the files of every recorded unit; `nil` where one is not as it was written.
    fileprivate func keepAll(jobs: Int) async throws -> [WrittenFiles]? {
        guard everyFileHasUnit else { return nil }
        let parts = try await inParallel(count: record.unitCount, jobs: jobs) { queue in
            var writer = self.writer()
            while let block = queue.take() {
                for number in block where try !writer.keep(unit: number) {
                    return WrittenFiles?.none
                }
            }
            return writer.finish()
        }
        return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
    }
}

extension InputFiles {
    /// Compares the files with those recorded; there are as many.
    ///
    /// - Returns: `nil` where one is new or has other bytes, else whether the file system knows one by
    ///   other facts than those recorded.
    fileprivate func areUnchanged(since record: OutputRecord, in folder: SiteFolder, jobs: Int)
        async -> Bool?
    {
        let parts = try? await inParallel(count: files.count, jobs: jobs) { queue -> Bool? in
            var hasher = InputHasher(folder: folder, record: nil)
            var isNew = false
            while let block = queue.take() {
                for file in files[block] {
                    guard let number = record.source(at: file.path) else { return nil }
                    if file.facts.kind == .folder || record.isUnchanged(source: number, file.facts)
                    {
                        continue
                    }
                    guard let hash = try? hasher.hash(of: file),
                        record.hash(ofSource: number) == hash
                    else { return nil }
                    isNew = true
                }
            }
            return isNew
        }
        guard let parts, !parts.contains(where: { $0 == nil }) else { return nil }
        return parts.contains(true)
    }

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
