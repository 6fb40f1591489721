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
        frame: LanguageFrame
    ) {
        let maker = ContractMaker(endpoint: form.endpoint, form: form.form, tracking: tracking)
        contract = maker.contract(words: words.consent, version: words.version)
        hidden = HiddenParts(contract)
        let controls = ControlWriter(contract: contract, frame: frame)
        fields = contract.fields.map(controls.control)
        honeypot = contract.honeypot.map(controls.honeypot)
        consent = contract.consent.map(controls.consent)
        notice = words.notice.map { FormNotice($0, nobody: frame[.thoseResponsible]) }
    }
}
