import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import OutputWriting
import PageRendering
import SiteResolving

/// Edits of campaigns' bodies that nothing but the campaigns' own pages shows.
///
/// The pages are rendered from a part of the site: their campaigns, those that they offer, and all
/// pages of `content/pages/`. Whether that part stands for the whole is not argued but looked up: with
/// the bodies of the last build, the pages' keys must come out as the last build recorded them. And
/// what the new bodies tell others of the site – summaries, headings, pictures, mistakes – must be
/// what the old ones told.
struct BodyEdits: Sendable {
    private struct Edit: Sendable {
        /// The number of the unit in the record.
        var unit: Int
        /// What the last build noted of it.
        var notes: UnitNotes
        /// The file as the last build knew it.
        var before: ContentFile
        /// The file as it is now.
        var after: ContentFile
    }

    private let edits: [Edit]
    /// What the build knows before it begins; of the content, the part that is resolved.
    let memory: BuildMemory
    /// The sources for the next build.
    let rows: RecordedSources

    /// Looks at changed files; `nil` where something else than such bodies changed.
    ///
    /// - Parameters:
    ///   - changed: The paths of all files that differ from those of the last build.
    ///   - inputs: All input files.
    ///   - record: The last build's record.
    ///   - folder: The site's folders.
    /// - Throws: A failure of the machine.
    init?(_ changed: [String], _ inputs: InputFiles, _ record: OutputRecord, in folder: SiteFolder)
        async throws
    {
        guard let content = folder.content else { return nil }
        var heads = HeadReader()
        var edits: [Edit] = []
        var numbers: Set<Int> = []
        var sources = Set(record.sourcePaths(after: "content/pages/"))
        for path in changed {
            guard let source = record.source(at: path), let unit = record.unit(named: path),
                case .campaign(let head)? = HeadNotes(ofSource: source, in: record)?.head,
                heads.isHeadUnchanged(of: head.file, in: content.folder),
                record.key(ofUnit: unit).surroundings == 0,
                let notes = UnitNotes(ofUnit: unit, in: record)
            else { return nil }
            numbers.insert(source)
            edits.append(Edit(unit: unit, notes: notes, before: head.file, after: head.file))
            for name in notes.campaigns {
                for end in [".", "/"] {
                    sources.formUnion(record.sourcePaths(after: "content/campaigns/\(name)\(end)"))
                }
            }
        }
        guard let part = inputs.narrowed(to: sources) else { return nil }
        memory = try await BuildMemory(part, record, in: folder, nil, jobs: 1)
        guard memory.record != nil else { return nil }
        var reader = RecordedHeads(content: content, record: memory)
        for number in edits.indices {
            guard
                let source = part.contentFiles?.sources.first(where: { $0.path == changed[number] }
                ),
                case .campaign(let head)? = reader.notes(of: source).head,
                head.file.headFingerprint == edits[number].before.headFingerprint
            else { return nil }
            edits[number].after = head.file
        }
        self.edits = edits
        var rows = reader.takeRows()
        for number in 0..<record.sourceCount where !numbers.contains(number) { rows.keep(number) }
        self.rows = rows
    }

    /// The numbers of the units that are rendered.
    var units: Set<Int> { Set(edits.map(\.unit)) }

    /// Renders and stages the pages.
    ///
    /// - Parameters:
    ///   - request: Which site, and how it is looked at.
    ///   - folder: The site's folders.
    ///   - frames: What pages show around their own campaign.
    ///   - session: The output folder, whose record is the last build's.
    ///   - jobs: How many threads work.
    /// - Returns: What was staged; `nil` where more than these pages may differ.
    /// - Throws: A failure of the machine.
    func written(
        _ request: SiteRequest,
        in folder: SiteFolder,
        frames: [FrameNotes],
        to session: OutputSession,
        jobs: Int
    ) async throws -> WrittenFiles? {
        var loaded = try await LoadedSite.load(
            request,
            jobs: jobs,
            in: folder,
            readsTheme: true,
            after: memory
        )
        guard var site = loaded.site else { return nil }
        FrameNotes.set(frames, in: &site)
        loaded.resolution?.site = site
        // What is wrong with the whole site is known from the last build.
        var mistakes: [Diagnostic] = []
        let renderable = try await RenderableSite.site(
            of: loaded,
            jobs: jobs,
            diagnostics: &mistakes
        )
        guard let renderable, let references = references(in: site),
            try await isPart(renderable, references, of: session.record)
        else { return nil }
        let pages = PagesPass(
            content: renderable.content,
            site: site,
            bodies: renderable.resolution.bodies,
            source: renderable.source,
            programs: renderable.programs,
            output: session,
            jobs: 1,
            keys: try await BuildKeys(of: renderable, memory, session.record, jobs: 1)
        )
        var texts = TextReader(renderable.texts)
        var renderer = PageRenderer(renderable.source, programs: renderable.programs)
        var writer = session.writer()
        var fields = FieldBytes()
        for (edit, reference) in zip(edits, references) {
            let unit = PagesPass.Unit.campaign(reference)
            writer.beginUnit()
            var made = try pages.made(unit, &texts, &renderer, &writer)
            guard made.tellsTheSame(as: edit.notes), let key = pages.key(of: unit, &fields) else {
                return nil
            }
            made.causes = [RenderingCause(.text, edit.after.path)]
            pages.end(unit, key, &made, &writer, &fields)
        }
        return writer.finish()
    }

    /// The edited versions; `nil` where the site does not have them as they were read.
    private func references(in site: Site) -> [VersionReference]? {
        let found = edits.map { edit in
            site.campaigns.indices.lazy.compactMap { campaign in
                site.campaigns[campaign].versions.firstIndex { $0.file == edit.after }
                    .map { VersionReference(campaign: campaign, version: $0) }
            }.first
        }
        return found.contains { $0 == nil } ? nil : found.compactMap(\.self)
    }

    /// Whether the pages would be those of the record if their bodies were.
    private func isPart(
        _ renderable: RenderableSite,
        _ references: [VersionReference],
        of record: OutputRecord
    ) async throws -> Bool {
        var before = renderable
        for (edit, reference) in zip(edits, references) {
            before.resolution.site.campaigns[reference.campaign].versions[reference.version].file =
                edit.before
        }
        before.source = PageSource(before.source, site: before.site)
        let keys = try await BuildKeys(of: before, memory, record, jobs: 1)
        var fields = FieldBytes()
        return zip(edits, references).allSatisfy { edit, reference in
            keys.pages.key(ofCampaign: reference, through: &fields)
                == record.key(ofUnit: edit.unit).own
        }
    }
}
