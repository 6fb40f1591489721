import Diagnostics
import CampaignModel
import Templates

/// Who campaigns, in one language.
struct ShownOrganisation: Sendable {
    let name: String
    let about: HTML?
    let postalAddress: String?
    let contact: String?
    /// The privacy page as links inside the site carry it.
    let privacyAddress: String?

    init(
        _ organisation: Organisation,
        language: LanguageTag,
        about: HTML?,
        baseURL: BaseURL,
        addressing: Addressing
    ) {
        name = organisation.name.text(for: language)?.value ?? ""
        self.about = about
        postalAddress = organisation.address?.text(for: language)?.value
        contact = organisation.contact?.value
        privacyAddress = organisation.privacyURL?.text(for: language).map { address in
            address.value.hasPrefix("/")
                ? addressing.address(baseURL.path.dropLast() + address.value, at: baseURL)
                : address.value
        }
    }
}
