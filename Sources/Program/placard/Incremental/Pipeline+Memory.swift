import CampaignModel
import ContentReading
import Diagnostics
import Digests
import FileTree
import OutputWriting

// What a build knows of the one before it, and leaves for the next.
extension Pipeline {
    /// What is known before anything is read.
    enum Recollection {
        /// Nothing, or little, changed: this is what a whole build would report.
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
            let report = try await repeated(inputs, record, folder)
        {
            return .report(report)
        }
        try await inputs.separateSources(jobs: request.jobs)
        let memory = try? await BuildMemory(
            inputs,
            record,
            in: folder,
            output,
            jobs: request.jobs
        )
        return .memory(memory)
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
        let notes = ReportNotes(report, of: site, request: requestHash, build: memory.build)
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
