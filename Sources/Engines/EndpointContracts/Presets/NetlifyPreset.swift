import CampaignModel

extension BuiltInPresets {
    /// Netlify Forms: the host finds the form in the built pages and takes posts to any path of the
    /// site.
    ///
    /// Read in the vendor's documentation: `data-netlify="true"`, a `name` of the form that is unique
    /// on the site and repeated in `form-name`, the honeypot named in `netlify-honeypot`, the `action`
    /// as the path of the page to go to, without an extension; 302, or 200 to the script; 404 when the
    /// form is gone. Only fields that the page's own HTML has are kept, so nothing is added by script.
    ///
    /// The form is named after the campaign's page, so that its languages and share variants collect
    /// into one list.
    static let netlify: Preset = {
        var preset = Preset("netlify")
        preset.kind = .formAndJSON
        preset.encoding = .urlencoded
        preset.fields = ownNames + [FieldMapping("*", .named("{field}"))]
        preset.country = .iso2
        preset.hidden = [HiddenField("form-name", "{page}")] + campaignFields
        preset.consent = recordedConsent
        preset.tracking = TrackingFields([.init("*", "{field}")], identity: [])
        preset.honeypot = "leave_empty"
        preset.redirect = RedirectRule(as: .action)
        preset.json = JSONAnswer(accept: "application/json", okStatus: 200)
        preset.vendor = VendorRules(
            attributes: [.init("name", "{page}"), .init("data-netlify", "true")],
            honeypotAttribute: "netlify-honeypot",
            campaignValues: [.page],
            answers: VendorAnswers(redirectStatus: 302, refusalStatus: 404)
        )
        return preset
    }()
}
