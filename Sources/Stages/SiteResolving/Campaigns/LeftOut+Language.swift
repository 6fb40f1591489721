import CampaignModel

extension [LeftOut] {
    /// Whether a campaign's version is left out of the build, so that it lacks for now only.
    func contains(_ campaign: String, in language: LanguageTag) -> Bool {
        contains { $0.campaign == campaign && $0.language == language }
    }
}
