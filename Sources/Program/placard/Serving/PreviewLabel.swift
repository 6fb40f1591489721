import CampaignModel

/// Why production does not show a page that the preview shows.
enum PreviewLabel {
    /// The reason; `nil` for a page that everybody sees.
    static func text(of reference: VersionReference, in site: Site) -> String? {
        let campaign = site.campaigns[reference.campaign]
        let version = site[reference]
        return text(version.visibility) ?? text(campaign.visibility)
    }

    private static func text(_ visibility: Visibility) -> String? {
        switch visibility {
        case .published: nil
        case .draft: "A draft (status: draft): production does not show this page."
        case .scheduled(let moment):
            "Scheduled: production shows this page from \(moment.rfc3339) on."
        }
    }
}
