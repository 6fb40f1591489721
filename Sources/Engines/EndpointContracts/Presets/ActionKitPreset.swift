import CampaignModel

extension BuiltInPresets {
    /// ActionKit: `url: https://HOST/act/` of the organisation's own instance.
    ///
    /// Read in the vendor's documentation: `page` and `email` are demanded, `required` names a field
    /// and may be repeated, `country` is the English name, `zip` is American and `postal` anyone
    /// else's, custom fields of an action begin with `action_`, `akid` and `referring_akid` say who
    /// came, `redirect` leads on. A refusal shows the page again with keys such as `country:missing`.
    ///
    /// General knowledge, so check it with your instance: `phone`, the language codes of `lang`, and
    /// what declining does. ActionKit puts everyone who acts on the page's mailing list unless the
    /// page or a rule of the instance heeds `action_consent`.
    static let actionKit: Preset = {
        var preset = Preset("actionkit")
        preset.kind = .form
        preset.encoding = .urlencoded
        let sameName: [KnownField] = [
            .name, .firstName, .lastName, .email, .country, .city, .phone,
        ]
        preset.fields =
            sameName.map { FieldMapping($0.rawValue, .named($0.rawValue)) } + [
                FieldMapping(
                    "postcode",
                    .byCountry([.init(country: "US", name: "zip")], other: "postal")
                ),
                FieldMapping("comment", .named("action_comment")),
                FieldMapping("*", .named("action_{field}")),
            ]
        preset.country = .englishName
        preset.hidden = [HiddenField("page", "{page}"), HiddenField("lang", "{language}")]
        preset.consent = ConsentFields(
            answer: "action_consent",
            text: "action_consent_text",
            version: "action_consent_version",
            accept: "1",
            decline: "0",
            effect: .recorded
        )
        preset.tracking = TrackingFields(
            [.init("source", "source"), .init("*", "action_{field}")],
            identity: ["akid", "referring_akid"]
        )
        preset.honeypot = .nothing
        preset.redirect = RedirectRule(field: "redirect", as: .absolute)
        preset.vendor = VendorRules(
            requiredListField: "required",
            campaignValues: [.page],
            answers: VendorAnswers(redirectStatus: 302, refusalStatus: 200)
        )
        return preset
    }()
}
