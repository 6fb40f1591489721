import SiteResolving
import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import HostFiles
import PageRendering

/// The site as it is at the moment, rendered page by page as browsers ask.
actor Preview {
    private let request: SiteRequest
    private let jobs: Int
    private var renderable: RenderableSite?
    private var table: PreviewTable?
    private var cache = PreviewCache()
    private var summaries = PreviewSummaries()
    private var frames: Set<String> = []
    private var host: HostRules?
    /// What is wrong, sorted.
    private(set) var diagnostics: [Diagnostic] = []
    /// The site's folders, as they were last opened.
    private(set) var folder: SiteFolder?

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
    init(_ request: SiteRequest, jobs: Int) {
        self.request = request
        self.jobs = jobs
    }

    /// The errors in the terminal's words; empty where there are none.
    var mistakes: String {
        let printer = DiagnosticPrinter(folder: folder, hasColour: false)
        return printer.text(of: diagnostics.filter { $0.severity == .error })
    }

    /// Where the site is served.
    var baseURL: BaseURL? { renderable?.site.baseURL }

    /// Reads the site.
    func load() async throws {
        let loaded = try await LoadedSite.load(request, jobs: jobs)
        var diagnostics = loaded.diagnostics
        folder = loaded.folder
        let renderable = try RenderableSite.site(of: loaded, diagnostics: &diagnostics)
        self.diagnostics = Array(Set(diagnostics)).sorted()
        guard let renderable else { return }
        self.renderable = renderable
        table = nil
        host = nil
        cache.removeAll()
    }

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
        if !path.hasSuffix("/"), tableOfAddresses(renderable)[path + "/"] != nil {
            let page = renderable.site.baseURL.relative(PageAddress(path + "/"))
            return .redirect(301, to: page)
        }
        if path.hasSuffix("/index.html") {
            let page = String(path.dropLast("index.html".count))
            if tableOfAddresses(renderable)[page] != nil {
                return .redirect(301, to: renderable.site.baseURL.relative(PageAddress(page)))
            }
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

    private func file(
        of producer: PreviewTable.Producer,
        at path: String,
        _ renderable: RenderableSite
    ) throws -> PreviewFile? {
        if let kept = cache[path] { return kept }
        var renderer = PreviewRenderer(renderable: renderable, summaries: summaries)
        let outcome = try renderer.render(producer, at: path)
        summaries = outcome.summaries
        if !outcome.found.frames.isSubset(of: frames) {
            frames.formUnion(outcome.found.frames)
            host = nil
        }
        for file in outcome.found.findings.files { table?.add(file: file.path, at: file.address) }
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
        let made = PreviewTable(renderable)
        table = made
        return made
    }

    private func hostRules(_ renderable: RenderableSite) -> HostRules {
        if let host { return host }
        let plan = HostPlan(of: renderable.site, source: renderable.source, frames: frames)
        let made = HostRules(plan)
        host = made
        return made
    }
}
