import CampaignModel
import ContentReading
import Diagnostics
import Digests
import FileTree
import HostFiles
import OutputWriting
import PageRendering
import SiteResolving
import ThemeReading

/// What is written when every body is known: lists, feeds, search files, aliases, assets, files.
struct RestPass {
    /// The pass before.
    let pages: PagesPass
    /// The site and its folders.
    let loaded: LoadedSite
    /// The theme, whose assets are written.
    let theme: Theme
    /// What the pass before found.
    let outcome: PagesPass.Outcome

    /// Work that needs nothing of any other: what one thread does in one go.
    private enum Share: Sendable {
        case archive(language: Int, year: Int)
        case lists(language: Int)
        case search
        case files
    }

    /// Stages everything.
    ///
    /// - Parameter diagnostics: What a host cannot do is appended here.
    /// - Returns: What was staged.
    /// - Throws: A failure of the machine.
    func run(diagnostics: inout [Diagnostic]) async throws -> [WrittenFiles] {
        let hostFiles = HostFiles().files(
            for: HostPlan(of: pages.site, source: pages.source, frames: outcome.frames)
        )
        diagnostics += hostFiles.diagnostics
        let languages = pages.site.languages.indices
        let archives = languages.flatMap { language in
            pages.site.listings[language].years.indices.map {
                Share.archive(language: language, year: $0)
            }
        }
        let lists = languages.map { Share.lists(language: $0) }
        let shares = [.search] + archives + lists + [.files]
        return try await inParallel(count: shares.count, jobs: pages.jobs) { queue in
            var renderer = PageRenderer(pages.source, programs: pages.programs)
            var writer = pages.output.writer()
            while let block = queue.take() {
                for share in shares[block] {
                    switch share {
                    case .archive(let language, let year):
                        try writeArchive(of: language, year: year, &renderer, &writer)
                    case .lists(let language): try writeLists(of: language, &renderer, &writer)
                    case .search: try writeSearchFiles(&renderer, &writer)
                    case .files: try writeFiles(host: hostFiles.files, &writer)
                    }
                }
            }
            return writer.finish()
        }
    }

    private func writeSearchFiles(_ renderer: inout PageRenderer, _ writer: inout OutputWriter)
        throws
    {
        try unit("aliases", keys?.pages.aliasKey(), &writer) { writer in
            try renderer.renderAliases {
                try writer.write($1, to: $0.fileBytes.span, as: .page)
            }
        }
        try unit("search", keys?.pages.searchKey(), &writer) { writer in
            try renderer.renderSearchFiles {
                try writer.write($1, to: $0.fileBytes.span, as: .list)
            }
        }
    }

    private func writeFiles(host: [HostFiles.File], _ writer: inout OutputWriter) throws {
        try writeThemeAssets(&writer)
        try copyContent(&writer)
        try copyStaticFiles(&writer)
        try write(host, &writer)
    }

    private var keys: BuildKeys? { pages.keys }

    /// Makes the files of a unit, unless its key is the one recorded and they are as they were written.
    private func unit(
        _ name: String,
        _ key: UInt64?,
        _ writer: inout OutputWriter,
        _ make: (inout OutputWriter) throws -> Void
    ) throws {
        guard let key else { return try make(&writer) }
        if try isKept(name, key, &writer) { return }
        writer.beginUnit()
        try make(&writer)
        let nothing: [UInt8] = []
        writer.endUnit(name, UnitKey(key), notes: nothing.span)
    }

    private func isKept(_ name: String, _ key: UInt64, _ writer: inout OutputWriter) throws -> Bool
    {
        guard let keys, let record = keys.record, let number = record.unit(named: name),
            keys.isSame(record.key(ofUnit: number), key)
        else { return false }
        return try writer.keep(unit: number)
    }

    private func writeArchive(
        of language: Int,
        year: Int,
        _ renderer: inout PageRenderer,
        _ writer: inout OutputWriter
    ) throws {
        let all = keys.map { [$0.pages.archiveKey(ofLanguage: language, year: year)] } ?? []
        let wanted = try unkept(all, &writer)
        guard keys == nil || !wanted.isEmpty else { return }
        let address = pages.site.listings[language].years[year].address
        try renderer.renderArchives(
            ofLanguage: language,
            isWanted: { $0 == address },
            emit: { try writeList($1, at: $0, wanted[$0], &writer) }
        )
    }

    private func writeLists(
        of language: Int,
        _ renderer: inout PageRenderer,
        _ writer: inout OutputWriter
    ) throws {
        let all = keys?.pages.listKeys(ofLanguage: language) { outcome.summaries[$0] } ?? []
        let wanted = try unkept(all, &writer)
        try renderer.renderLists(
            ofLanguage: language,
            summaries: { outcome.summaries[$0] },
            isWanted: { keys == nil || wanted[$0] != nil },
            emit: { try writeList($1, at: $0, wanted[$0], &writer) }
        )
    }

    /// The lists that are not as they were, with their keys; each list is a unit.
    private func unkept(
        _ all: [(address: PageAddress, key: UInt64)],
        _ writer: inout OutputWriter
    ) throws -> [PageAddress: UInt64] {
        var wanted: [PageAddress: UInt64] = [:]
        for (address, key) in all {
            if try !isKept("list \(address.path)", key, &writer) { wanted[address] = key }
        }
        return wanted
    }

    private func writeList(
        _ bytes: Span<UInt8>,
        at address: PageAddress,
        _ key: UInt64?,
        _ writer: inout OutputWriter
    ) throws {
        writer.beginUnit()
        try writer.write(bytes, to: address.fileBytes.span, as: .list)
        guard let key else { return }
        let nothing: [UInt8] = []
        writer.endUnit("list \(address.path)", UnitKey(key), notes: nothing.span)
    }

    private func writeThemeAssets(_ writer: inout OutputWriter) throws {
        var fields = FieldBytes()
        for asset in theme.assets {
            fields.append(asset.address)
            fields.append(XXH3.digest(of: asset.bytes.span))
        }
        try unit("theme", XXH3.digest(of: fields.bytes.span), &writer) { writer in
            for asset in theme.assets {
                try writer.write(
                    asset.bytes.span,
                    to: asset.address.fileBytes.span,
                    as: .asset
                )
            }
        }
    }

    /// The key of copies; `nil` where a file's hash is not known.
    private func key(of copies: [(path: String, address: PageAddress)]) -> UInt64? {
        guard let keys else { return nil }
        var fields = FieldBytes()
        for (path, address) in copies {
            guard let hash = keys.hashes[path] else { return nil }
            fields.append(address)
            fields.append(hash)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    /// Pictures that a page shows, social pictures at their lasting addresses, and linked files.
    private func copyContent(_ writer: inout OutputWriter) throws {
        var copies: [PageAddress: String] = [:]
        for picture in outcome.pictures { copies[picture.address] = picture.path }
        pages.site.forEachNamedPicture { copies[$0.address] = $0.asset.path }
        for file in outcome.findings.files { copies[file.address] = file.path }
        let sorted = copies.sorted { $0.key.path < $1.key.path }.map { (path: $1, address: $0) }
        try unit("content", key(of: sorted), &writer) { writer in
            for (path, address) in sorted {
                let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
                try writer.copy(
                    inside.span,
                    in: pages.content.folder,
                    to: address.fileBytes.span,
                    as: .asset,
                    shown: loaded.folder.shown(path)
                )
            }
        }
    }

    private func copyStaticFiles(_ writer: inout OutputWriter) throws {
        guard !loaded.staticFiles.isEmpty else { return }
        let files = loaded.staticFiles.map {
            (path: "static/\($0)", address: PageAddress("/\($0)"))
        }
        try unit("static", key(of: files), &writer) { writer in
            let folder = try loaded.folder.site.folder.folder("static".utf8.span)
            for path in loaded.staticFiles {
                try writer.copy(
                    path.utf8.span,
                    in: folder,
                    to: path.utf8.span,
                    as: .asset,
                    shown: "static/\(path)"
                )
            }
        }
    }

    private func write(_ hostFiles: [HostFiles.File], _ writer: inout OutputWriter) throws {
        var fields = FieldBytes()
        for file in hostFiles {
            fields.append(file.path)
            fields.append(file.text)
        }
        try unit("host", XXH3.digest(of: fields.bytes.span), &writer) { writer in
            for file in hostFiles {
                try writer.write(
                    Array(file.text.utf8).span,
                    to: Array(file.path.utf8).span,
                    as: .hostFile
                )
            }
        }
    }
}
