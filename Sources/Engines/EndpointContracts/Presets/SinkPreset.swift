import CampaignModel

extension BuiltInPresets {
    /// Nowhere: where previews post.
    ///
    /// The preview server takes the signatures and shows them; in a
    /// static preview the form is dead.
    ///
    /// Facts: Placard's own. With an address it answers 303, or JSON with the next page to the script,
    /// and 422 with a map from field to messages.
    static let sink: Preset = {
        var preset = Preset("sink")
        preset.extends = "form"
        preset.kind = .formAndJSON
        preset.honeypot = .nothing
        preset.json = JSONAnswer(
            accept: "application/json",
            okStatus: 200,
            errorPath: "errors",
            errorShape: .map
        )
        preset.vendor = VendorRules(
            answers: VendorAnswers(redirectStatus: 303, signed: #"{"redirect":"{next_url}"}"#)
        )
        return preset
    }()
}
