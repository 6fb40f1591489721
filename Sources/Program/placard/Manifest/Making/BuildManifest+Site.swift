import CampaignModel
import ContentReading
import Digests
import PageRendering
import SiteResolving
import ThemeReading

extension BuildManifest {
    /// Tells a build that is done.
    ///
    /// - Parameters:
    ///   - renderable: The site.
    ///   - outcome: What its bodies told.
    ///   - files: Its files as they lie in the output folder.
    init(of renderable: RenderableSite, _ outcome: PagesPass.Outcome, _ files: OutputDigests) {
        let site = renderable.site
        self.init(
            tool: Version.text,
            environment: site.settings.environment.name,
            baseURL: site.baseURL.origin + site.baseURL.path,
            now: site.now
        )
        libraries = ProgramLibraries.versions
        theme = ManifestTheme(renderable.theme)
        for setting in renderable.loaded.reading?.settingsInForce() ?? [] {
            settings[setting.key] = setting.value
        }
        let facts = PageFacts(
            of: site,
            source: renderable.source,
            scripts: renderable.theme.assets.filter { $0.path.hasSuffix(".js") }
                .map(\.address.encoded),
            frames: outcome.frameOrigins
        )
        consents = facts.consents
        pages = facts.pages.sorted { Self.isOrdered($0.address, $1.address) }
        redirects = site.redirects
            .map { ManifestRedirect(from: $0.from.path, to: $0.to, status: $0.status) }
            .sorted { Self.isOrdered($0.from, $1.from) }

        var sources = FileSources(settings: site.settings.path, pages: facts.sources)
        sources.add(renderable.theme)
        sources.add(renderable.loaded.pictures, of: site)
        for file in outcome.findings.files { sources.add(copy: file.path, at: file.address) }
        for path in renderable.loaded.staticFiles {
            sources.add(copy: "static/\(path)", at: PageAddress("/\(path)"))
        }
        self.files = files.rows.map { ManifestFile($0, sources) }
        digest = files.tree
    }
}

extension ManifestFile {
    fileprivate init(_ row: OutputDigests.Row, _ sources: FileSources) {
        let index = "index.html"
        let isPage = row.path == index || row.path.hasSuffix("/\(index)")
        let address = "/" + (isPage ? String(row.path.dropLast(index.count)) : row.path)
        // A file of static/ may be named like a page; it is known by the path that it has there.
        let made = sources[PageAddress(address)]
        self.init(
            path: row.path,
            address: address,
            bytes: row.bytes,
            sha256: row.sha256,
            mediaType: MediaType.type(of: row.path),
            cache: CacheClass(path: row.path),
            sources: made
        )
    }
}

extension ManifestTheme {
    fileprivate init(_ theme: Theme) {
        chain = theme.chain
        for file in theme.layers.joined() {
            files[file.shownPath] = Hexadecimal.text(of: SHA256.digest(of: file.bytes.span))
        }
    }
}
