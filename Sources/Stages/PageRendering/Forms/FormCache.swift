import CampaignModel
import Templates

/// The sign form that a worker used last: most campaigns of a language share one.
struct FormCache {
    /// A form with the policy of pages that have it and no video.
    final class Entry: Sendable {
        let parts: SignFormParts
        let policy: HTML

        init(_ parts: SignFormParts, policies: PolicyMaker) {
            self.parts = parts
            let policy = policies.policy(form: parts.contract, showsCount: true)
            self.policy = PolicyTags(policy: policy).html
        }
    }

    private struct Key: Hashable {
        var form: Int
        var language: Int
    }

    private static let limit = 64
    private var entries: [Key: Entry] = [:]
    private var countries = CountryOptions()

    /// The form of a campaign in a language; `nil` while it takes no signatures.
    mutating func form(
        of campaign: Shared<Campaign>,
        language: Int,
        source: PageSource
    ) -> Entry? {
        guard campaign.state == .open, source.site.forms.indices.contains(campaign.form) else {
            return nil
        }
        let key = Key(form: campaign.form, language: language)
        if let entry = entries[key] { return entry }
        let parts = SignFormParts(
            source.site.forms[campaign.form],
            tracking: source.site.settings.tracking,
            words: source.formWords(campaign.form, language),
            frame: source.frames[language],
            countries: &countries
        )
        let entry = Entry(parts, policies: source.policies)
        if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
        entries[key] = entry
        return entry
    }
}
