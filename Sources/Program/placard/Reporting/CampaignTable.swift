import CampaignModel
import Diagnostics

/// The rows of `placard list`: a campaign a row, a language a column.
struct CampaignTable {
    /// A site that shows drafts and scheduled campaigns too.
    let site: Site

    /// Headings, then a row for each campaign, sorted by name.
    var rows: [[String]] {
        let headings = ["campaign", "title", "published"] + site.languages.map(\.tag.identifier)
        let shown = site.campaigns.map(row)
        let removed = site.leftOut.filter { $0.language == nil }.map { leftOut in
            [leftOut.campaign, "", ""] + site.languages.map { _ in "removed" }
        }
        return [headings] + (shown + removed).sorted { $0[0] < $1[0] }
    }

    private func row(_ campaign: Campaign) -> [String] {
        let title = campaign.versions.first?.words.title.value ?? ""
        let cells = site.languages.indices.map { number -> String in
            guard let version = campaign.version(in: number) else { return "untranslated" }
            return state(of: version, campaign)
        }
        return [campaign.name, title, campaign.publishedDay?.iso ?? ""] + cells
    }

    private func state(of version: CampaignVersion, _ campaign: Campaign) -> String {
        switch version.visibility {
        case .draft: "draft"
        case .scheduled(let moment): "scheduled \(moment.rfc3339)"
        case .published: campaign.state == .open ? "published" : campaign.state.rawValue
        }
    }
}
