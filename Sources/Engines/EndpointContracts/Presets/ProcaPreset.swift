import CampaignModel

extension BuiltInPresets {
    /// Proca: GraphQL, sent by the script; `id` is the number of the action page.
    ///
    /// Read in the vendor's code: the mutation `addActionContact` and its input types, `privacy.optIn`,
    /// errors whose `path` ends in the field. Seen in several projects: `contact.phone`,
    /// `address.locality`, the action type `register`. General knowledge: people who did not opt in are
    /// not handed on for mailing, and `TrackingInput` wants source, medium and campaign together.
    static let proca: Preset = {
        var preset = Preset("proca")
        preset.kind = .json
        preset.url = "https://api.proca.app/api"
        preset.encoding = .graphql
        preset.fields = [
            FieldMapping("first_name", .named("contact.firstName")),
            FieldMapping("last_name", .named("contact.lastName")),
            FieldMapping("email", .named("contact.email")),
            FieldMapping("country", .named("contact.address.country")),
            FieldMapping("postcode", .named("contact.address.postcode")),
            FieldMapping("city", .named("contact.address.locality")),
            FieldMapping("phone", .named("contact.phone")),
        ]
        preset.country = .iso2
        preset.hidden = [
            HiddenField("actionPage", .number("{id}")),
            HiddenField("action.actionType", "register"),
            HiddenField("tracking.medium", "website"),
            HiddenField("tracking.campaign", "{campaign}"),
            HiddenField("tracking.location", "{page_url}"),
        ]
        preset.consent = ConsentFields(
            answer: "privacy.optIn",
            accept: .boolean(true),
            decline: .boolean(false),
            effect: .enforced
        )
        preset.tracking = TrackingFields(
            [
                .init("source", "tracking.source"), .init("utm_medium", "tracking.medium"),
                .init("utm_campaign", "tracking.campaign"),
            ],
            identity: []
        )
        preset.honeypot = .nothing
        preset.redirect = RedirectRule(as: .nowhere)
        preset.json = JSONAnswer(
            accept: "application/json",
            okStatus: 200,
            errorPath: "errors",
            errorShape: .list
        )
        preset.vendor = VendorRules(
            query: """
                mutation sign($actionPage: Int!, $action: ActionInput!, $contact: ContactInput!, \
                $privacy: ConsentInput!, $tracking: TrackingInput) { \
                addActionContact(actionPageId: $actionPage, action: $action, contact: $contact, \
                privacy: $privacy, tracking: $tracking) { contactRef firstName } }
                """,
            campaignValues: [.id],
            answers: VendorAnswers(
                signed: #"{"data":{"addActionContact":{"contactRef":"1","firstName":""}}}"#,
                refusalStatus: 200
            )
        )
        return preset
    }()
}
