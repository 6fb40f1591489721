import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import HostFiles
import PageRendering
import PreviewServer
import SiteResolving

/// The site as it is at the moment, rendered page by page as browsers ask.
actor Preview {
    let request: SiteRequest
    let jobs: Int
    var renderable: RenderableSite?
    var memory: SiteMemory? = SiteMemory()
    var open = OpenPages()
    /// Counts what was made of the site, so that what is found out of an earlier one is dropped.
    var generation = 0
    /// What is wrong apart from bodies.
    var headMistakes: [Diagnostic] = []
    /// What was found in bodies, as far as they were read.
    var found = PagesPass.Outcome()
    /// What is wrong, sorted.
    var diagnostics: [Diagnostic] = []
    /// Why the site cannot be read at all, where it cannot.
    var trouble: String?
    /// The site's folders, as they were last opened.
    var folder: SiteFolder?
    /// The last versions of open pages that had no mistake.
    var lastGood: [String: PreviewFile] = [:]
    var uses: FileUses?
    /// Called with the words that the terminal shows of a change.
    let say: @Sendable (PreviewNews) -> Void

    private var table: PreviewTable?
    private var cache = PreviewCache()
    private var summaries = PreviewSummaries()
    private var frames: Set<String> = []
    private var host: HostRules?

    /// What is at an address.
    enum Found: Sendable {
        /// A page or file, and what the host says with it.
        case file(PreviewFile, Shown)
        /// Another address.
        case redirect(Int, to: String)
        /// Nothing; the site's own page for that, where there is one.
        case missing(Int, PreviewFile?, Shown)
        /// The site cannot be shown at all.
        case nothing
    }

    /// What is said of a page beside its bytes.
    struct Shown: Sendable {
        /// The path below the site's root.
        var path: String
        /// The headers of the host.
        var headers: [HostRules.Header] = []
        /// Why production does not show the page.
        var label: String?
    }

    /// Prepares the preview of a site.
    init(_ request: SiteRequest, jobs: Int, say: @escaping @Sendable (PreviewNews) -> Void) {
        self.request = request
        self.jobs = jobs
        self.say = say
    }

    /// The errors in the terminal's words; empty where there are none.
    var mistakes: String {
        let printer = DiagnosticPrinter(folder: folder, hasColour: false)
        let errors = printer.text(of: diagnostics.filter { $0.severity == .error })
        return (trouble.map { "\($0)\n" } ?? "") + errors
    }

    /// Where the site is served.
    var baseURL: BaseURL? { renderable?.site.baseURL }

    /// What is at a path below the site's root.
    func found(at path: String) throws -> Found {
        guard let renderable else { return .nothing }
        let rules = hostRules(renderable)
        let address = PageAddress(path)
        let producer = tableOfAddresses(renderable)[path]
        if let rule = rules.redirect(from: address, isThere: producer != nil) {
            return .redirect(rule.status, to: rule.target)
        }
        if let producer, let file = try file(of: producer, at: path, renderable) {
            return .file(file, shown(path, producer, renderable))
        }
        // A page that a mistake keeps out of the site is shown as it last was.
        if hasErrors, let file = lastGood[path] { return .file(file, shown(path, nil, renderable)) }
        if let page = pageMeant(by: path, renderable) {
            return .redirect(301, to: renderable.site.baseURL.relative(page))
        }
        let missing = rules.missing(at: address)
        guard let producer = tableOfAddresses(renderable)[missing.page.path] else {
            return .missing(missing.status, nil, Shown(path: path))
        }
        return .missing(
            missing.status,
            try file(of: producer, at: missing.page.path, renderable),
            shown(path, nil, renderable)
        )
    }

    /// The form of a campaign's page, as the preview and as the real endpoint have it.
    func signing(campaign name: String, language: String) -> SigningPlace? {
        guard let renderable else { return nil }
        return SigningPlace(campaign: name, language: language, in: renderable)
    }

    /// Whether something is wrong that would fail a build.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Forgets what was rendered.
    ///
    /// - Parameter paths: The pages that are to be rendered anew; `nil` for all.
    func forget(_ paths: Set<String>?) {
        guard let paths else {
            cache.removeAll()
            table = nil
            host = nil
            uses = nil
            return
        }
        for path in paths { cache.remove(path) }
    }

    /// Takes in what bodies tell of files and videos, and makes what the next save needs at once.
    func learn(from outcome: PagesPass.Outcome) {
        guard let renderable else { return }
        if table == nil { table = PreviewTable(renderable) }
        for file in outcome.findings.files { table?.add(file: file.path, at: file.address) }
        if !outcome.frames.isSubset(of: frames) {
            frames.formUnion(outcome.frames)
            host = nil
        }
        if uses == nil { uses = FileUses(renderable.site) }
    }

    /// The page that a path without its slash, or with the file's name, means.
    private func pageMeant(by path: String, _ renderable: RenderableSite) -> PageAddress? {
        let name = "index.html"
        let page = path.hasSuffix("/\(name)") ? String(path.dropLast(name.count)) : path + "/"
        guard !path.hasSuffix("/"), tableOfAddresses(renderable)[page] != nil else { return nil }
        return PageAddress(page)
    }

    private func file(
        of producer: PreviewTable.Producer,
        at path: String,
        _ renderable: RenderableSite
    ) throws -> PreviewFile? {
        let file = try current(producer, at: path, renderable)
        guard let file, file.mistakes.contains(where: { $0.severity == .error }) else {
            return file
        }
        return lastGood[path] ?? file
    }

    private func current(
        _ producer: PreviewTable.Producer,
        at path: String,
        _ renderable: RenderableSite
    ) throws -> PreviewFile? {
        if let kept = cache[path] { return kept }
        var renderer = PreviewRenderer(renderable: renderable, summaries: summaries)
        let outcome = try renderer.render(producer, at: path)
        summaries = outcome.summaries
        learn(from: outcome.found)
        for (path, file) in outcome.files { cache.keep(file, at: path) }
        return outcome.files.first { $0.path == path }?.file
    }

    private func shown(
        _ path: String,
        _ producer: PreviewTable.Producer?,
        _ renderable: RenderableSite
    ) -> Shown {
        var shown = Shown(
            path: path,
            headers: hostRules(renderable).headers(at: PageAddress(path))
        )
        if case .campaign(let reference) = producer {
            shown.label = PreviewLabel.text(of: reference, in: renderable.site)
        }
        return shown
    }

    private func tableOfAddresses(_ renderable: RenderableSite) -> PreviewTable {
        if let table { return table }
        var made = PreviewTable(renderable)
        for file in found.findings.files { made.add(file: file.path, at: file.address) }
        table = made
        return made
    }

    private func hostRules(_ renderable: RenderableSite) -> HostRules {
        if let host { return host }
        let all = frames.union(found.frames)
        let plan = HostPlan(of: renderable.site, source: renderable.source, frames: all)
        let made = HostRules(plan)
        host = made
        return made
    }
}
