import ThemeReading
import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import PageRendering
import SiteResolving

/// Renders what one address shows, with the pages that come of the same source.
struct PreviewRenderer {
    /// The site.
    let renderable: RenderableSite
    /// Summaries that lists show, as far as they are known.
    private(set) var summaries: PreviewSummaries

    /// What was rendered.
    struct Outcome: Sendable {
        /// Pages by their paths below the site's root.
        var files: [(path: String, file: PreviewFile)] = []
        /// What was found in the bodies.
        var found = PagesPass.Outcome()
        /// Summaries that lists show, as far as they are known by now.
        var summaries: PreviewSummaries
    }

    /// Renders what a producer gives.
    ///
    /// - Parameters:
    ///   - producer: What is asked for.
    ///   - path: The address, which tells a language's lists apart.
    /// - Returns: The pages, each with the mistakes of the texts that it is made of.
    /// - Throws: A failure of the machine.
    mutating func render(_ producer: PreviewTable.Producer, at path: String) throws -> Outcome {
        var texts = TextReader(renderable.texts)
        var files = try files(of: producer, at: path, &texts)
        let found = texts.takeOutcome()
        // What headings other pages have is not known here.
        var findings = found.findings
        findings.anchors = []
        let mistakes = renderable.resolution.bodies.mistakes(in: findings) { _ in nil }
        for number in files.indices { files[number].file.mistakes = mistakes }
        return Outcome(files: files, found: found, summaries: summaries)
    }

    private typealias Files = [(path: String, file: PreviewFile)]

    private mutating func files(
        of producer: PreviewTable.Producer,
        at path: String,
        _ texts: inout TextReader
    ) throws -> Files {
        switch producer {
        case .asset(let number):
            return [(path, PreviewFile(bytes: renderable.theme.assets[number].bytes))]
        case .content(let file): return [(path, PreviewFile(bytes: try contents(of: file)))]
        case .file(let file): return [(path, PreviewFile(bytes: try staticContents(of: file)))]
        case .campaign, .page, .list, .alias, .search:
            return try pages(of: producer, at: path, &texts)
        }
    }

    private mutating func pages(
        of producer: PreviewTable.Producer,
        at path: String,
        _ texts: inout TextReader
    ) throws -> Files {
        var renderer = PageRenderer(renderable.source, programs: renderable.programs)
        var files: Files = []
        let keep = { (address: PageAddress, bytes: Span<UInt8>) in
            let bytes = bytes.withUnsafeBufferPointer { Array($0) }
            files.append((address.path, PreviewFile(bytes: bytes)))
        }
        switch producer {
        case .campaign(let reference):
            let version = renderable.site[reference]
            let (text, updates) = texts.texts(of: reference)
            summaries[version] = try renderer.renderCampaign(
                reference,
                text: text,
                updates: updates,
                mail: version.mail == nil ? nil : texts.mail(of: reference),
                emit: keep
            )
        case .page(let number):
            try renderer.renderPage(number, text: texts.text(ofPage: number), emit: keep)
        case .list(let language):
            try fillSummaries(ofListsIn: language, at: path, &texts, &renderer)
            let (site, known) = (renderable.site, summaries)
            try renderer.renderArchives(
                ofLanguage: language,
                isWanted: { $0.path == path },
                emit: keep
            )
            try renderer.renderLists(
                ofLanguage: language,
                summaries: { known[site[$0]] },
                isWanted: { $0.path == path },
                emit: keep
            )
        case .alias: try renderer.renderAliases(emit: keep)
        case .search: try renderer.renderSearchFiles(emit: keep)
        case .asset, .content, .file: break
        }
        return files
    }

    /// Reads the bodies whose beginnings a list shows and that were not read yet.
    private mutating func fillSummaries(
        ofListsIn language: Int,
        at path: String,
        _ texts: inout TextReader,
        _ renderer: inout PageRenderer
    ) throws {
        let listings = renderable.site.listings[language]
        let isFeed = path.hasSuffix(".xml")
        let topic = listings.topics.first { $0.address.path == path }
        let shown =
            topic?.campaigns
            ?? (isFeed
                ? listings.feed.map(\.campaign)
                : listings.featured + listings.open + listings.victories)
        guard !listings.years.contains(where: { $0.address.path == path }) else { return }
        for reference in shown {
            let version = renderable.site[reference]
            guard summaries[version] == nil else { continue }
            let (text, updates) = texts.texts(of: reference)
            summaries[version] = try renderer.renderCampaign(
                reference,
                text: text,
                updates: updates,
                emit: { _, _ in }
            )
        }
    }

    private func contents(of path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
        do {
            try renderable.content.folder.read(inside.span, limit: 64 << 20, into: &bytes)
        } catch {
            throw error.at(path)
        }
        return bytes
    }

    private func staticContents(of path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            let folder = try renderable.loaded.folder.site.folder.folder("static".utf8.span)
            try folder.read(path.utf8.span, limit: 64 << 20, into: &bytes)
        } catch {
            throw error.at("static/\(path)")
        }
        return bytes
    }
}

/// What lists show of campaigns' bodies, by the files as they were read.
struct PreviewSummaries: Sendable {
    private var known: [[ContentFile]: CampaignSummaries] = [:]

    subscript(version: CampaignVersion) -> CampaignSummaries? {
        get { known[Self.files(of: version)] }
        set { known[Self.files(of: version)] = newValue }
    }

    private static func files(of version: CampaignVersion) -> [ContentFile] {
        [version.file] + version.updates.map(\.head.file)
    }
}
