public import CampaignModel

/// The presets that Placard brings along.
public enum BuiltInPresets {
    /// All of them, in the order in which the handbook lists them.
    public static let all: [Preset] = [
        form, sink, actionKit, actionNetwork, queue, netlify, formspree, web3Forms, proca,
    ]

    /// The preset of a name, if Placard brings it along.
    public static func preset(named name: String) -> Preset? {
        all.first { $0.name == name }
    }

    /// Every known field under its own name.
    static let ownNames = KnownField.allCases.map {
        FieldMapping($0.rawValue, .named($0.rawValue))
    }

    /// What travels with a form that the organisation reads itself.
    static let campaignFields = [
        HiddenField("campaign", "{campaign}"), HiddenField("language", "{language}"),
        HiddenField("page_url", "{page_url}"),
    ]

    /// The answer to the consent question under names of our own, which the organisation has to heed.
    static let recordedConsent = ConsentFields(
        answer: "consent",
        text: "consent_text",
        version: "consent_version",
        accept: "1",
        decline: "0",
        effect: .recorded
    )
}
