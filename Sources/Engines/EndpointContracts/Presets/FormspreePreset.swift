import CampaignModel

extension BuiltInPresets {
    /// Formspree: `id` is the form's identifier in the account.
    ///
    /// Read in the vendor's documentation: the address, `email`, `_subject`, the honeypot `_gotcha`,
    /// `_next` with an absolute address, JSON to a request that accepts it: `{"ok":true}` or a list of
    /// errors. General knowledge: the statuses of a refusal.
    ///
    /// Custom fields get a prefix, since the service gives a meaning to some plain names. The `id`
    /// decides whose inbox is filled, so a campaign cannot set it.
    static let formspree: Preset = {
        var preset = Preset("formspree")
        preset.kind = .formAndJSON
        preset.url = "https://formspree.io/f/{id}"
        preset.encoding = .urlencoded
        preset.fields = ownNames + [FieldMapping("*", .named("custom_{field}"))]
        preset.country = .iso2
        preset.hidden = [HiddenField("_subject", "{campaign}")] + campaignFields
        preset.consent = recordedConsent
        preset.tracking = TrackingFields([.init("*", "{field}")], identity: [])
        preset.honeypot = "_gotcha"
        preset.redirect = RedirectRule(field: "_next", as: .absolute)
        preset.json = JSONAnswer(
            accept: "application/json",
            okStatus: 200,
            errorPath: "errors",
            errorShape: .list
        )
        preset.vendor = VendorRules(
            campaignValues: [],
            answers: VendorAnswers(redirectStatus: 302, signed: #"{"ok":true}"#)
        )
        return preset
    }()
}
