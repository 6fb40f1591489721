import CampaignModel
import ContentReading
import Diagnostics
import OutputWriting
import SiteResolving

// What is no Markdown: pictures, files to download, and the signature counts.
extension FileExplanation {
    /// What becomes of the file of counts; `nil` for another file.
    func text(ofCounts path: String) -> String? {
        guard path == counts else { return nil }
        let rows = site.campaigns.compactMap { campaign in
            campaign.tally.map { "\(campaign.name): \($0.total)" }
        }
        return lines(path, [("counts of", rows)])
    }

    /// What becomes of a picture or another file beside the Markdown; `nil` where there is no such
    /// file.
    func text(ofAttachment path: String) -> String? {
        let attachments = loaded.files?.attachments ?? []
        guard attachments.contains(where: { $0.path == path }) else { return nil }
        let uses = headUses(of: path) + bodyUses(of: path)
        let isLeftOut = record != nil && uses.isEmpty
        return lines(
            path,
            [
                ("served at", uses.map(\.address).unique.map { output($0) }),
                ("used by", uses.map(\.user).unique),
                ("left out", isLeftOut ? ["no page shows it or links to it"] : []),
                (
                    "not known",
                    record == nil ? ["what the texts show, since the site was not built yet"] : []
                ),
            ]
        )
    }

    /// A file's address, and the Markdown file that has it served there.
    private struct Use {
        var address: PageAddress
        var user: String
    }

    /// The uses of a picture that front matter names.
    private func headUses(of path: String) -> [Use] {
        var uses: [Use] = []
        site.forEachNamedPicture { picture in
            guard picture.asset.path == path else { return }
            uses.append(Use(address: picture.address, user: picture.file))
        }
        return uses
    }

    /// The uses that the last build found in texts.
    private func bodyUses(of path: String) -> [Use] {
        guard let record else { return [] }
        let sources =
            site.campaigns.flatMap { $0.versions.map(\.file.path) }
            + site.pages.map(\.head.file.path)
        return sources.flatMap { source -> [Use] in
            guard let number = record.unit(named: source),
                let found = UnitNotes(ofUnit: number, in: record)?.found
            else { return [] }
            let pictures = found.pictures.filter { $0.path == path }
            let files = found.findings.files.filter { $0.path == path }
            return pictures.map { Use(address: $0.address, user: source) }
                + files.map { Use(address: $0.address, user: $0.location.pathAndLine) }
        }
    }
}
