import CampaignModel

extension BuiltInPresets {
    /// A queue in front of Action Network, as several campaigns run one: `url: https://HOST/action`,
    /// `id` the petition at Action Network.
    ///
    /// Read in public code of such campaigns: `an_petition_id`, `hp_enabled` with the honeypot `guard`,
    /// names in `member[…]`, `action_comment`, `redirect_to` and an answer 302. Seen in several
    /// projects: `member[country]`, `member[phone_number]`.
    ///
    /// What it hands on becomes a signature at Action Network, which subscribes new people.
    static let queue: Preset = {
        var preset = Preset("queue")
        preset.kind = .form
        preset.encoding = .urlencoded
        preset.fields = [
            FieldMapping("first_name", .named("member[first_name]")),
            FieldMapping("email", .named("member[email]")),
            FieldMapping("postcode", .named("member[postcode]")),
            FieldMapping("country", .named("member[country]")),
            FieldMapping("phone", .named("member[phone_number]")),
            FieldMapping("comment", .named("action_comment")),
        ]
        preset.country = .iso2
        preset.hidden = [
            HiddenField("an_petition_id", "{id}"), HiddenField("hp_enabled", "true"),
        ]
        preset.consent = ConsentFields(effect: .subscribes)
        preset.tracking = TrackingFields(identity: [])
        preset.honeypot = "guard"
        preset.redirect = RedirectRule(field: "redirect_to", as: .absolute)
        preset.vendor = VendorRules(
            campaignValues: [.id],
            answers: VendorAnswers(redirectStatus: 302)
        )
        return preset
    }()
}
