import CampaignModel
import ContentReading
import Diagnostics
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

    /// Stages everything.
    ///
    /// - Parameter diagnostics: What a host cannot do is appended here.
    /// - Returns: What was staged.
    /// - Throws: A failure of the machine.
    func run(diagnostics: inout [Diagnostic]) throws -> WrittenFiles {
        var renderer = PageRenderer(pages.source, programs: pages.programs)
        var writer = pages.output.writer()
        for language in pages.site.languages.indices {
            try renderer.renderLists(
                ofLanguage: language,
                summaries: { outcome.summaries[$0] },
                emit: { try writer.write($1, to: Array($0.file.utf8).span, as: .list) }
            )
        }
        try renderer.renderAliases {
            try writer.write($1, to: Array($0.file.utf8).span, as: .page)
        }
        try renderer.renderSearchFiles {
            try writer.write($1, to: Array($0.file.utf8).span, as: .list)
        }
        for asset in theme.assets {
            try writer.write(
                asset.bytes.span,
                to: Array(asset.address.file.utf8).span,
                as: .asset
            )
        }
        try copyContent(&writer)
        try copyStaticFiles(&writer)
        try writeHostFiles(&writer, &diagnostics)
        return writer.finish()
    }

    /// Pictures that a page shows, social pictures at their lasting addresses, and linked files.
    private func copyContent(_ writer: inout OutputWriter) throws {
        var copies: [PageAddress: String] = [:]
        for picture in outcome.pictures { copies[picture.address] = picture.path }
        for campaign in pages.site.campaigns {
            for version in campaign.versions {
                if let image = version.image { copies[image.address] = image.path }
                for update in version.updates {
                    if let image = update.image { copies[image.address] = image.path }
                }
                for social in version.socialPictures { copies[social.address] = social.asset.path }
            }
        }
        for page in pages.site.pages {
            if let image = page.image { copies[image.address] = image.path }
        }
        for file in outcome.findings.files { copies[file.address] = file.path }
        for (address, path) in copies.sorted(by: { $0.key.path < $1.key.path }) {
            let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
            try writer.copy(
                inside.span,
                in: pages.content.folder,
                to: Array(address.file.utf8).span,
                as: .asset,
                shown: loaded.folder.shown(path)
            )
        }
    }

    private func copyStaticFiles(_ writer: inout OutputWriter) throws {
        guard !loaded.staticFiles.isEmpty else { return }
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

    private func writeHostFiles(_ writer: inout OutputWriter, _ diagnostics: inout [Diagnostic])
        throws
    {
        let result = HostFiles().files(
            for: HostPlan(of: pages.site, source: pages.source, frames: outcome.frames)
        )
        diagnostics += result.diagnostics
        for file in result.files {
            try writer.write(
                Array(file.text.utf8).span,
                to: Array(file.path.utf8).span,
                as: .hostFile
            )
        }
    }
}
