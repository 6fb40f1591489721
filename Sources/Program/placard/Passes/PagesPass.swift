import CampaignModel
import ContentReading
import Diagnostics
import Digests
import FileTree
import OutputWriting
import PageRendering
import SiteResolving

/// The second pass: each source is read again, its body parsed once, its pages rendered and staged.
struct PagesPass {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// The site.
    let site: Site
    /// Answers the bodies' holes.
    let bodies: BodyResolver
    /// What pages are made of.
    let source: PageSource
    /// The templates.
    let programs: PagePrograms
    /// Where pages go.
    let output: OutputSession
    /// How many threads work.
    let jobs: Int
    /// What units are known by; `nil` where nothing of them is to be recorded.
    var keys: BuildKeys?

    /// What the pass found beside the pages.
    struct Outcome: Sendable {
        /// What the workers staged.
        var written: [WrittenFiles] = []
        /// Mistakes, files to copy and anchors.
        var findings = Findings()
        /// What lists show of a version's bodies.
        var summaries: [VersionReference: CampaignSummaries] = [:]
        /// The anchors of the headings of each text; a page may have several texts.
        var headings: [TextsOfPage] = []
        /// The origins of the videos that the body of a page plays, for pages that have some.
        var frameOrigins: [PageAddress: Set<String>] = [:]
        /// Pictures that a body shows.
        var pictures: Set<ContentAsset> = []
        /// Whether a body asked for what lies elsewhere on the site.
        var asksSite = false
    }

    /// A source and the pages that it gives.
    enum Unit: Sendable {
        case campaign(VersionReference)
        case page(Int)
    }

    /// Renders and stages every page that has a body.
    ///
    /// - Returns: What the workers staged and found, in an order that no thread decides.
    /// - Throws: A failure of the machine.
    func run() async throws -> Outcome {
        let units =
            site.campaigns.indices.flatMap { number in
                site.campaigns[number].versions.indices.map {
                    Unit.campaign(VersionReference(campaign: number, version: $0))
                }
            } + site.pages.indices.map { Unit.page($0) }
        let parts = try await inParallel(count: units.count, jobs: jobs) { queue in
            var texts = TextReader(TextSource(content: content, bodies: bodies, site: site))
            var renderer = PageRenderer(source, programs: programs)
            var writer = output.writer()
            var summaries: [VersionReference: CampaignSummaries] = [:]
            var outcome = Outcome()
            var fields = FieldBytes()
            while let block = queue.take() {
                for number in block {
                    let unit = units[number]
                    let key = key(of: unit, &fields)
                    var notes: UnitNotes
                    switch try recollection(of: unit, key, &writer) {
                    case .kept(let kept): notes = kept
                    case .changed(let causes):
                        writer.beginUnit()
                        notes = try made(unit, &texts, &renderer, &writer)
                        notes.causes = causes
                        if let key, notes.found.findings.wrongTargets.isEmpty {
                            end(unit, key, &notes, &writer, &fields)
                        }
                    }
                    outcome.merge(notes.found)
                    if case .campaign(let reference) = unit, site[reference].isListed {
                        summaries[reference] = notes.summaries
                    }
                }
            }
            outcome.summaries = summaries
            outcome.written = [writer.finish()]
            return outcome
        }
        return parts.dropFirst().reduce(into: parts.first ?? Outcome()) { $0.merge($1) }
    }

    /// Renders and stages the pages of a unit.
    func made(
        _ unit: Unit,
        _ texts: inout TextReader,
        _ renderer: inout PageRenderer,
        _ writer: inout OutputWriter
    ) throws -> UnitNotes {
        switch unit {
        case .campaign(let reference):
            let summaries = try render(reference, &texts, &renderer, &writer)
            let shown = [reference] + site[reference].next
            return UnitNotes(
                texts.takeOutcome(),
                summaries,
                showing: shown.map { site.campaigns[$0.campaign].name }
            )
        case .page(let number):
            try render(page: number, &texts, &renderer, &writer)
            return UnitNotes(texts.takeOutcome())
        }
    }

    private func render(
        _ reference: VersionReference,
        _ texts: inout TextReader,
        _ renderer: inout PageRenderer,
        _ writer: inout OutputWriter
    ) throws -> CampaignSummaries {
        let (text, updates) = texts.texts(of: reference)
        let mail = site[reference].mail == nil ? nil : texts.mail(of: reference)
        return try renderer.renderCampaign(reference, text: text, updates: updates, mail: mail) {
            try writer.write($1, to: $0.fileBytes.span, as: .page)
        }
    }

    private func render(
        page number: Int,
        _ texts: inout TextReader,
        _ renderer: inout PageRenderer,
        _ writer: inout OutputWriter
    ) throws {
        try renderer.renderPage(number, text: texts.text(ofPage: number)) {
            try writer.write($1, to: $0.fileBytes.span, as: .page)
        }
    }
}

/// Texts that belong to a page.
struct TextsOfPage: Sendable {
    /// The page.
    var page: PageAddress
    /// The texts.
    var texts: [String]
}

extension PagesPass.Outcome {
    /// The origins of all videos that bodies play.
    var frames: Set<String> { frameOrigins.values.reduce(into: []) { $0.formUnion($1) } }

    /// Takes in what another thread found; whoever uses it sorts.
    mutating func merge(_ other: PagesPass.Outcome) {
        written += other.written
        findings.merge(other.findings)
        summaries.merge(other.summaries) { first, _ in first }
        headings += other.headings
        frameOrigins.merge(other.frameOrigins) { $0.union($1) }
        pictures.formUnion(other.pictures)
    }

    /// Everything that is wrong with the bodies.
    func mistakes(toldBy bodies: BodyResolver) -> [Diagnostic] {
        // Few sites link to headings, and a table of all pages' costs.
        let known =
            findings.anchors.isEmpty
            ? [:] : Dictionary(headings.map { ($0.page, $0.texts) }) { first, _ in first }
        return bodies.mistakes(in: findings) { known[$0] }
    }
}
