import CampaignModel

extension BuiltInPresets {
    /// Any https address that takes a plain HTML form: the organisation's own program, or a service
    /// without a preset.
    ///
    /// The contract is Placard's own: names as in the sign form, `campaign`, `language` and
    /// `page_url` beside them, and an answer 302 or 303 to the address in `redirect`. Any other answer
    /// is a failure that the supporter sees.
    static let form: Preset = {
        var preset = Preset("form")
        preset.kind = .form
        preset.encoding = .urlencoded
        preset.fields = ownNames + [FieldMapping("*", .named("{field}"))]
        preset.country = .iso2
        preset.hidden = campaignFields
        preset.consent = recordedConsent
        preset.tracking = TrackingFields([.init("*", "{field}")], identity: [])
        preset.honeypot = "leave_empty"
        preset.redirect = RedirectRule(field: "redirect", as: .absolute)
        preset.vendor = VendorRules(
            campaignValues: [.page, .id],
            answers: VendorAnswers(redirectStatus: 303)
        )
        return preset
    }()
}
