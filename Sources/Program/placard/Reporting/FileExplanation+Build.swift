import CampaignModel
import Diagnostics
import OutputWriting

extension FileExplanation {
    /// The files that a campaign's pages are made from.
    func inputs(of version: CampaignVersion, _ campaign: Campaign) -> [String] {
        var paths = campaign.versions.map(\.file.path)
        paths += version.updates.map(\.head.file.path)
        paths += version.next.map { site[$0].file.path }
        if let counts = site.settings.counts.file?.value { paths.append("content/\(counts)") }
        return paths + [site.settings.path, theme]
    }

    /// The theme as a folder.
    var theme: String { "themes/\(site.settings.theme.name?.value ?? "default")" }

    /// Whether the last build rendered a file's pages again, and why.
    func lastBuild(of path: String) -> [String] {
        guard let record, let build = ReportNotes(in: record)?.build,
            let number = record.unit(named: path), let notes = UnitNotes(ofUnit: number, in: record)
        else { return ["nothing is known of it"] }
        if notes.build == build { return ["rendered, since \(notes.cause.words)"] }
        let ago = build - notes.build
        return [
            "kept: nothing that its pages are made from changed",
            "rendered \(ago) build\(ago == 1 ? "" : "s") before, since \(notes.cause.words)",
        ]
    }
}
