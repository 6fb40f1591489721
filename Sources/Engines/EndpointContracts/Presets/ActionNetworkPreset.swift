import CampaignModel

extension BuiltInPresets {
    /// Action Network: a signature posted by the script without a key, to the petition whose `id` the
    /// endpoint or campaign names.
    ///
    /// Read in the vendor's documentation: the address, the names below, an answer 200 with the
    /// signature (`{}` to a post without a key), a refusal as an HTTP status with a message. A person
    /// who is new is subscribed, and no status but `subscribed` is taken here, so declining cannot be
    /// honoured: `subscribes`.
    ///
    /// General knowledge: `custom_fields`, `locality` and `phone_numbers`.
    static let actionNetwork: Preset = {
        var preset = Preset("action-network")
        preset.kind = .json
        preset.url = "https://actionnetwork.org/api/v2/petitions/{id}/signatures"
        preset.encoding = .json
        preset.fields = [
            FieldMapping("first_name", .named("person.given_name")),
            FieldMapping("last_name", .named("person.family_name")),
            FieldMapping("email", .named("person.email_addresses[0].address")),
            FieldMapping("country", .named("person.postal_addresses[0].country")),
            FieldMapping("postcode", .named("person.postal_addresses[0].postal_code")),
            FieldMapping("city", .named("person.postal_addresses[0].locality")),
            FieldMapping("phone", .named("person.phone_numbers[0].number")),
            FieldMapping("comment", .named("comments")),
            FieldMapping("*", .named("person.custom_fields.{field}")),
        ]
        preset.country = .iso2
        preset.hidden = [
            HiddenField("triggers.autoresponse.enabled", .boolean(true)),
            HiddenField("action_network:referrer_data.website", "{page_url}"),
        ]
        preset.consent = ConsentFields(
            version: "person.custom_fields.consent_version",
            effect: .subscribes
        )
        preset.tracking = TrackingFields(
            [.init("source", "action_network:referrer_data.source")],
            identity: []
        )
        preset.honeypot = .nothing
        preset.redirect = RedirectRule(as: .nowhere)
        preset.json = JSONAnswer(accept: "application/json", okStatus: 200)
        preset.vendor = VendorRules(
            campaignValues: [.id],
            answers: VendorAnswers(signed: "{}", refusalStatus: 400)
        )
        return preset
    }()
}
