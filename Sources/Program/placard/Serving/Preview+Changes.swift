import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import PageRendering
import PreviewServer
import SiteResolving

// What happens when files change.
extension Preview {
    /// Reads the site for the first time.
    func load() async throws {
        _ = try await reload(TreeChanges())
        diagnose()
    }

    /// Takes in changes: pages that are open come first, all other texts are checked afterwards.
    func update(_ changes: TreeChanges) async {
        let start = changes.noticed ?? .now
        let before = Set(diagnostics)
        // What the site was is let go only when the pages are told, since that takes time too.
        let former = renderable
        defer { withExtendedLifetime(former) {} }
        var touched: String
        var time: Duration?
        do {
            if let patch = patch(for: changes) {
                touched = take(patch)
                if !patch.changesBodiesAlone {
                    time = .now - start
                    _ = try await reload(changes)
                    _ = refresh(from: nil)
                }
            } else {
                if try await reload(changes) { recheck(changes.files) }
                diagnose()
                touched = "the site is resolved anew"
                let told = refresh(from: former)
                if told > 0 { touched += ", \(Self.count(told, "open page")) brought up to date" }
            }
            trouble = nil
        } catch {
            touched = "the site cannot be read"
            trouble = "\(error)"
        }
        diagnose()
        open.tellAll(PreviewEvent("mistakes", mistakes))
        tell(changes, touched, after: time ?? (.now - start), before)
    }

    /// A page that is open and wants to know of changes.
    ///
    /// - Parameters:
    ///   - path: Its path below the site's root.
    ///   - version: The version that it shows; empty for a page of the preview's own.
    /// - Returns: What it is told, from what is the matter now on.
    func listen(at path: String, showing version: String) -> AsyncStream<PreviewEvent> {
        let (events, listener) = AsyncStream<PreviewEvent>.makeStream()
        let number = open.add(.init(path: path, version: version, listener: listener))
        listener.onTermination = { _ in Task { await self.stopListening(number) } }
        listener.yield(PreviewEvent("mistakes", mistakes))
        if let file = shownFile(at: path) {
            if file.version == version {
                if file.mistakes.isEmpty { lastGood[path] = file }
            } else if !version.isEmpty || path != SignaturesPage.path {
                _ = open.tell(path, of: file.version, by: PreviewEvent("reload", ""))
            }
        }
        return events
    }

    /// Tells the pages at a path something.
    func tell(_ path: String, _ event: PreviewEvent) {
        open.tell(path, event)
    }

    private func stopListening(_ number: Int) {
        open.remove(number)
        let paths = open.paths
        lastGood = lastGood.filter { paths.contains($0.key) }
    }

    /// What the browser shows at a path: the page, or the one that says that there is none.
    private func shownFile(at path: String) -> PreviewFile? {
        switch try? found(at: path) {
        case .file(let file, _)?, .missing(_, let file?, _)?: file
        default: nil
        }
    }

    private func patch(for changes: TreeChanges) -> SitePatch? {
        guard let renderable, let memory else { return nil }
        let uses = uses ?? FileUses(renderable.site)
        self.uses = uses
        return SitePatch(changes, in: renderable, memory: memory, files: uses)
    }

    /// Takes over changed texts and tells the open pages that show them.
    private func take(_ patch: SitePatch) -> String {
        guard !patch.texts.isEmpty else { return "nothing is different" }
        generation += 1
        renderable = patch.renderable
        for (number, byteCount, head) in patch.read {
            memory?.keep(head, ofSource: number, byteCount: byteCount)
        }
        check(patch.texts, in: patch.renderable)
        forget(pages(showing: patch.texts, in: patch.renderable))
        diagnose()
        let told = refresh(from: nil)
        let paths = patch.texts.map(\.address.path).joined(separator: ", ")
        return told == 0
            ? "the text of \(paths)"
            : "the text of \(paths), \(Self.count(told, "open page")) brought up to date"
    }

    /// Reads a few changed files for their mistakes at once; many are left to the check of all texts.
    private func recheck(_ files: Set<String>) {
        guard let renderable, files.count <= 20 else { return }
        let uses = uses ?? FileUses(renderable.site)
        self.uses = uses
        let texts = files.compactMap { uses[$0] }.map {
            SitePatch.text(at: $0, in: renderable.site)
        }
        check(texts, in: renderable)
    }

    /// Reads texts for their mistakes.
    private func check(_ texts: [SitePatch.Text], in renderable: RenderableSite) {
        var reader = TextReader(renderable.texts)
        var changed: Set<String> = []
        var pages: Set<PageAddress> = []
        for text in texts {
            changed.insert(text.file.path)
            pages.insert(text.address)
            _ = reader.text(
                of: text.file,
                sources: text.sources,
                language: text.language,
                address: text.address
            )
        }
        found.headings.removeAll { pages.contains($0.page) }
        found.findings.diagnostics.removeAll { changed.contains($0.location.path) }
        found.findings.anchors.removeAll { changed.contains($0.location.path) }
        found.findings.wrongTargets.removeAll { changed.contains($0.location.path) }
        found.findings.files.removeAll { changed.contains($0.location.path) }
        found.merge(reader.takeOutcome())
    }

    /// The pages of campaigns and pages whose texts changed, and the lists that may show them.
    private func pages(showing texts: [SitePatch.Text], in renderable: RenderableSite)
        -> Set<String>
    {
        var paths = Set(texts.map(\.address.path))
        for text in texts {
            guard let place = text.campaign else { continue }
            let version = renderable.site[place]
            paths.insert(version.address.path)
            paths.insert(version.shareAddress.path)
            paths.formUnion(version.updates.map(\.address.path))
            for variant in version.words.share?.variants ?? [] {
                paths.insert(version.variantAddress(variant.name.value).path)
            }
            guard version.isListed else { continue }
            let language = renderable.site.languages[version.language].root
            let listings = renderable.site.listings[version.language]
            paths.formUnion([language.path, language.appending("feed.xml").path])
            paths.formUnion(listings.topics.map(\.address.path))
            paths.formUnion(listings.years.map(\.address.path))
        }
        return paths
    }

    /// Reads what changed and resolves the site anew.
    ///
    /// - Returns: Whether there is a new site to show.
    /// - Throws: A failure of the machine, or wrong usage.
    private func reload(_ changes: TreeChanges) async throws -> Bool {
        generation += 1
        let own = generation
        memory?.forget(changes)
        var kept = memory
        let loaded = try await LoadedSite.load(
            request,
            jobs: jobs,
            readsTheme: true,
            memory: &kept
        )
        guard own == generation else { return false }
        memory = kept
        folder = loaded.folder
        var diagnostics = loaded.diagnostics
        let made = try await RenderableSite.site(
            of: loaded,
            jobs: jobs,
            diagnostics: &diagnostics
        )
        guard own == generation else { return false }
        headMistakes = diagnostics
        forget(nil)
        guard let made else { return false }
        renderable = made
        // Texts that were read while the site was another are read again.
        found.findings.diagnostics.removeAll { ProgramDiagnostics.isPassing($0) }
        Task(priority: .utility) { await self.checkBodies(of: made, generation: own) }
        return true
    }

    /// Reads all texts for their mistakes, beside everything else.
    private func checkBodies(of renderable: RenderableSite, generation own: Int) async {
        let pass = BodiesPass(texts: renderable.texts, site: renderable.site, jobs: jobs)
        guard own == generation, let outcome = try? await pass.run(), own == generation else {
            return
        }
        let before = Set(diagnostics)
        found = outcome
        learn(from: outcome)
        diagnose()
        let new = diagnostics.filter { !before.contains($0) }
        guard !new.isEmpty || before.count != diagnostics.count else { return }
        open.tellAll(PreviewEvent("mistakes", mistakes))
        let isMended = !hasErrors && before.contains { $0.severity == .error }
        guard !new.isEmpty || isMended else { return }
        let count = new.isEmpty ? "all errors are mended" : DiagnosticPrinter.count(of: new)
        say(PreviewNews(mistakes: new, line: "All texts are checked: \(count)"))
    }

    /// Gathers what is wrong.
    private func diagnose() {
        var all = headMistakes
        if let renderable { all += found.mistakes(toldBy: renderable.resolution.bodies) }
        diagnostics = Array(Set(all)).sorted()
    }

    /// Tells open pages that they are out of date.
    ///
    /// - Parameter old: The site before, where the theme may have changed.
    /// - Returns: How many were told.
    private func refresh(from old: RenderableSite?) -> Int {
        guard let renderable else { return 0 }
        let styles = old.map { StyleSwap(from: $0, to: renderable) }
        var told = 0
        for path in open.paths {
            let shown = lastGood[path]
            guard let file = shownFile(at: path) else { continue }
            if file.mistakes.isEmpty, !hasErrors || shown != nil { lastGood[path] = file }
            if let shown, let swaps = styles?.swaps(from: shown, to: file) {
                let text = StyleChange(version: file.version, swaps: swaps).text
                told += open.tell(path, of: file.version, by: PreviewEvent("style", text))
            } else {
                told += open.tell(path, of: file.version, by: PreviewEvent("reload", ""))
            }
        }
        return told
    }

    private func tell(
        _ changes: TreeChanges,
        _ touched: String,
        after time: Duration,
        _ before: Set<Diagnostic>
    ) {
        var news = PreviewNews(files: changes.files, touched: touched, time: time)
        news.mistakes = diagnostics.filter { !before.contains($0) }
        let hadErrors = before.contains { $0.severity == .error }
        if hadErrors, !hasErrors { news.line += "; all errors are mended" }
        if let trouble { news.line += "; \(trouble)" }
        if hasErrors {
            news.line +=
                "; \(DiagnosticPrinter.count(of: diagnostics.filter { $0.severity == .error }))"
        }
        say(news)
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
