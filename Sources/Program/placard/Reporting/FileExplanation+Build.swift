import CampaignModel
import Diagnostics
import OutputWriting

extension FileExplanation {
    /// The files that a campaign's pages are made from.
    func inputs(of version: CampaignVersion, _ campaign: Campaign) -> [String] {
        var paths = [version.file.path] + campaign.versions.map(\.file.path)
        paths += version.updates.map(\.head.file.path)
        if let mail = version.mail { paths.append(mail.file.path) }
        paths += [version.image, version.shareImage].compactMap { $0?.path }
        paths += version.next.map { site[$0].file.path }
        return paths.unique + [counts].compactMap(\.self) + surroundings
    }

    /// The files that a page is made from.
    func inputs(of page: SitePage) -> [String] {
        let translations = page.versions.map { site.pages[$0].head.file.path }
        let picture = [page.image?.path].compactMap(\.self)
        return ([page.head.file.path] + translations + picture).unique + surroundings
    }

    /// What every page is made from: the settings and the themes.
    private var surroundings: [String] {
        [site.settings.path] + themes
    }

    /// The file of signature counts; `nil` where there is none.
    var counts: String? {
        if let typed = countsOption { return typed }
        if let named = site.settings.counts.file?.value { return "content/\(named)" }
        return site.campaigns.contains { $0.tally != nil } ? "content/counts.yaml" : nil
    }

    /// Whether the last build rendered the pages of a Markdown file, and why.
    func lastBuild(of path: String) -> [String] {
        guard let record else { return ["nothing is known of it"] }
        guard let build = ReportNotes(in: record)?.build, let number = record.unit(named: path),
            let notes = UnitNotes(ofUnit: number, in: record)
        else { return ["did not render it"] }
        let words = notes.causes.map(\.words)
        let causes = [words.first ?? ""] + words.dropFirst().map { "and \($0)" }
        guard notes.build != build else {
            return ["rendered: \(causes[0])"] + causes.dropFirst()
        }
        let ago = build - notes.build
        return [
            "kept: nothing that its pages are made from changed",
            "rendered \(ago) build\(ago == 1 ? "" : "s") before: \(causes[0])",
        ] + causes.dropFirst()
    }
}

extension Array where Element: Equatable {
    /// Each element once, in the order of its first place.
    var unique: [Element] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
