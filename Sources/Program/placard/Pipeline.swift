import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import OutputWriting
import PageRendering
import SiteResolving
import ThemeReading

/// The only place that knows the order of the stages.
struct Pipeline: Sendable {
    let request: BuildRequest
    private let home: String?
    private let onWait: @Sendable (OtherBuild) -> Void

    /// Prepares a build.
    ///
    /// - Parameters:
    ///   - request: What is to be built.
    ///   - home: The user's home folder, which is never written to.
    ///   - onWait: Called if another build must be waited for.
    init(
        _ request: BuildRequest,
        home: String?,
        onWait: @escaping @Sendable (OtherBuild) -> Void
    ) {
        self.request = request
        self.home = home
        self.onWait = onWait
    }

    /// Builds the site: heads, pages, commit.
    ///
    /// - Returns: What was found and done; on an error the output folder is as it was.
    /// - Throws: A failure of the machine, or wrong usage.
    func build() async throws -> BuildReport {
        let folder = try SiteFolder(content: request.site.content)
        let target = try manifestTarget()
        let earlier = try request.against.map {
            try VanishedAddresses($0, environment: request.site.environment)
        }
        let memory: BuildMemory?
        switch try await recall(folder) {
        case .report(let report): return report
        case .memory(let found): memory = found
        }
        let loaded = try await LoadedSite.load(
            request.site,
            jobs: request.jobs,
            in: folder,
            readsTheme: true,
            after: memory
        )
        var diagnostics = loaded.diagnostics
        guard let resolution = loaded.resolution, let content = loaded.folder.content else {
            return report(diagnostics, nil)
        }
        if let earlier {
            let sources = Set((loaded.files?.sources ?? []).map(\.path))
            diagnostics += earlier.mistakes(in: resolution.site, sources: sources)
        }
        let settled = try await RenderableSite.site(
            of: loaded,
            jobs: request.jobs,
            diagnostics: &diagnostics
        )
        guard let renderable = settled else {
            return try await report(diagnostics, bodiesOf: resolution, in: content)
        }
        let site = renderable.site

        let session: OutputSession
        let startNotes: [Diagnostic]
        switch try begin(known: memory?.record, loaded.stamps) {
        case .refused(let mistakes):
            return try await report(diagnostics + mistakes, bodiesOf: resolution, in: content)
        case .busy(let other): return busy(other)
        case .ready(let ready, let notes):
            session = ready
            startNotes = notes
        }
        var written: [WrittenFiles] = []
        var known: [any Sendable] = [renderable]
        let told: PagesPass.Outcome
        do {
            var keys: BuildKeys?
            if let memory {
                keys = try await BuildKeys(
                    of: renderable,
                    memory,
                    session.record,
                    jobs: request.jobs
                )
                keys?.changes = changes(memory, since: session.record, of: site)
            }
            let pages = PagesPass(
                content: content,
                site: site,
                bodies: resolution.bodies,
                source: renderable.source,
                programs: renderable.programs,
                output: session,
                jobs: request.jobs,
                keys: request.isForced ? keys?.forgettingRecord() : keys
            )
            var outcome = try await pages.run()
            written = outcome.written
            outcome.written = []
            known.append(outcome)
            told = outcome
            diagnostics += outcome.mistakes(toldBy: resolution.bodies)
            written += try await RestPass(
                pages: pages,
                loaded: loaded,
                theme: renderable.theme,
                outcome: outcome
            )
            .run(diagnostics: &diagnostics)
            diagnostics += written.flatMap(\.diagnostics)
        } catch {
            session.abandon()
            throw error
        }
        guard isAcceptable(diagnostics + startNotes) else {
            session.abandon()
            return report(diagnostics + startNotes, site)
        }
        let found = report(diagnostics, site)
        let noted = memory.flatMap { notes($0, loaded, found) }
        let paths = target == nil ? [] : session.paths(of: written)
        var ended = try await commit(
            consume written,
            to: session,
            diagnostics + startNotes,
            site,
            noted
        )
        ended.known = known
        if let target, ended.summary != nil {
            // The session's locks keep other builds away until the files are read.
            defer { withExtendedLifetime(session) {} }
            ended.manifest = try await write(to: target, renderable, told, paths)
        }
        return ended
    }

    /// What was found, with the mistakes of the bodies, where no page can be rendered.
    private func report(
        _ diagnostics: [Diagnostic],
        bodiesOf resolution: SiteResolver.Resolution,
        in content: SharedFolder
    ) async throws -> BuildReport {
        let pass = BodiesPass(
            texts: TextSource(
                content: content,
                bodies: resolution.bodies,
                site: resolution.site
            ),
            site: resolution.site,
            jobs: request.jobs
        )
        let outcome = try await pass.run()
        return report(
            diagnostics + outcome.mistakes(toldBy: resolution.bodies),
            resolution.site
        )
    }

    func begin(known: OutputRecord?, _ stamps: OutputStamps? = nil) throws(FileFailure)
        -> OutputStart
    {
        var stage = OutputWriting(places, adopts: request.adopts)
        stage.known = known
        stage.stamps = stamps
        return try stage.begin(onWait: onWait)
    }

    var places: OutputPlaces {
        OutputPlaces(
            site: ".",
            output: request.output,
            sources: [request.site.content ?? "content", "themes", "static"],
            home: home
        )
    }

    private func commit(
        _ written: consuming [WrittenFiles],
        to session: OutputSession,
        _ diagnostics: [Diagnostic],
        _ site: Site,
        _ notes: BuildNotes?
    ) async throws -> BuildReport {
        switch try await session.commit(consume written, jobs: request.jobs, notes: notes) {
        case .refused(let mistakes): return report(diagnostics + mistakes, site)
        case .written(let summary, let further):
            var report = report(diagnostics + further, site)
            report.summary = summary
            report.pageCount = SiteAddresses.count(of: site)
            return report
        }
    }

    func isAcceptable(_ diagnostics: [Diagnostic]) -> Bool {
        !diagnostics.contains {
            $0.severity == .error || (request.isStrict && $0.severity == .warning)
        }
    }

    private func report(_ diagnostics: [Diagnostic], _ site: Site?) -> BuildReport {
        let security = site?.settings.security ?? SecurityAdditions()
        let added = security.script + security.connect + security.frame + security.image
        return BuildReport(
            status: isAcceptable(diagnostics) ? .done : .mistakes,
            diagnostics: Array(Set(diagnostics)).sorted(),
            leftOut: site?.leftOut ?? [],
            nextChange: site?.nextChange,
            addedOrigins: added.map(\.value)
        )
    }

    private func busy(_ other: OtherBuild) -> BuildReport {
        var report = BuildReport(status: .busy)
        report.failure =
            "Another build\(Self.name(of: other)) is still under way; nothing was written."
        return report
    }

    /// ` (process 4711)`, where the number is known.
    static func name(of other: OtherBuild) -> String {
        other.processID.map { " (process \($0))" } ?? ""
    }
}
