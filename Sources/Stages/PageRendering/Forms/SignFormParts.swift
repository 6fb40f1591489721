import CampaignModel
import EndpointContracts
import Templates

/// What a sign form is in one language on all campaigns' pages.
final class SignFormParts: Sendable {
    let contract: FormContract
    let hidden: HiddenParts
    let fields: [SignControl]
    let honeypot: SignControl?
    let consent: ConsentControls?
    let close = HTML(escaped: "</form>")
    let notice: FormNotice?

    /// Whether it cannot be sent without a script.
    var needsScript: Bool { !contract.isInert && !contract.kind.worksWithoutScript }
    /// Whether nothing is ever sent.
    var isInert: Bool { contract.isInert }

    init(
        _ form: SiteForm,
        tracking: TrackingLists,
        words: FormWords,
        frame: LanguageFrame,
        countries: inout CountryOptions
    ) {
        let maker = ContractMaker(endpoint: form.endpoint, form: form.form, tracking: tracking)
        let contract = maker.contract(words: words.consent, version: words.version)
        self.contract = contract
        hidden = HiddenParts(contract)
        func asks(_ field: KnownField) -> Bool {
            contract.fields.contains { $0.field.subject == .known(field) }
        }
        let options =
            asks(.country)
            ? countries.options(
                as: contract.country,
                withPostcodes: asks(.postcode),
                in: frame
            ) : HTML(escaped: [])
        let controls = ControlWriter(contract: contract, frame: frame, countries: options)
        fields = contract.fields.map(controls.control)
        honeypot = contract.honeypot.map(controls.honeypot)
        consent = contract.consent.map(controls.consent)
        notice = words.notice.map { FormNotice($0, nobody: frame[.thoseResponsible]) }
    }
}
