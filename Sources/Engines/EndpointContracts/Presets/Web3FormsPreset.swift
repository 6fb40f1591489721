import CampaignModel

extension BuiltInPresets {
    /// Web3Forms: `id` is the public access key.
    ///
    /// Read in the vendor's documentation: the address, `access_key`, `subject`, `email`, the honeypot
    /// `botcheck`, `redirect` with an absolute address, JSON to the script. General knowledge: the
    /// shape of a refusal, `{"success":false,"message":…}`.
    ///
    /// Custom fields get a prefix, since names such as `ccemail` and `webhook` make the service send
    /// copies. The access key decides whose inbox is filled, so a campaign cannot set it.
    static let web3Forms: Preset = {
        var preset = Preset("web3forms")
        preset.kind = .formAndJSON
        preset.url = "https://api.web3forms.com/submit"
        preset.encoding = .urlencoded
        preset.fields = ownNames + [FieldMapping("*", .named("custom_{field}"))]
        preset.country = .iso2
        preset.hidden =
            [HiddenField("access_key", "{id}"), HiddenField("subject", "{campaign}")]
            + campaignFields
        preset.consent = recordedConsent
        preset.tracking = TrackingFields([.init("*", "{field}")], identity: [])
        preset.honeypot = "botcheck"
        preset.redirect = RedirectRule(field: "redirect", as: .absolute)
        preset.json = JSONAnswer(accept: "application/json", okStatus: 200)
        preset.vendor = VendorRules(
            campaignValues: [],
            answers: VendorAnswers(
                redirectStatus: 302,
                signed: #"{"success":true,"message":"Sent"}"#,
                refusalStatus: 400
            )
        )
        return preset
    }()
}
