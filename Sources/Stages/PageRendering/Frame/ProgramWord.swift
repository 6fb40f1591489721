import CampaignModel

/// A string of the theme that the program itself puts into pages; every theme must have them all.
public enum ProgramWord: String, Sendable, CaseIterable {
    /// The button's words where a campaign sets none.
    case callToAction = "call_to_action"
    /// The label of a field of the sign form.
    case fieldName = "field_name"
    /// The label of a field of the sign form.
    case fieldFirstName = "field_first_name"
    /// The label of a field of the sign form.
    case fieldLastName = "field_last_name"
    /// The label of a field of the sign form.
    case fieldEmail = "field_email"
    /// The label of a field of the sign form.
    case fieldCountry = "field_country"
    /// The label of a field of the sign form.
    case fieldPostcode = "field_postcode"
    /// The label of a field of the sign form.
    case fieldCity = "field_city"
    /// The label of a field of the sign form.
    case fieldPhone = "field_phone"
    /// The label of a field of the sign form.
    case fieldComment = "field_comment"
    /// The first option of a list of which one must be chosen.
    case choose
    /// What happened, where a campaign that is won does not say it.
    case outcomeWon = "outcome_won"
    /// What happened, where a campaign that is lost does not say it.
    case outcomeLost = "outcome_lost"
    /// What happened, where a closed campaign does not say it.
    case outcomeClosed = "outcome_closed"
    /// A closed petition's button.
    case seeWhatHappened = "see_what_happened"
    /// Who is petitioned, where a campaign does not say it.
    case thoseResponsible = "those_responsible"
    /// The beginning of a share page's title.
    case sharePageTitle = "share_page_title"
    /// The title of the page that a host shows where there is none.
    case notFoundTitle = "not_found_title"
    /// What a QR code is, for who does not see it.
    case qrCode = "qr_code"
    /// The e-mail's button to donate, with the place of the amount.
    case donateButton = "donate_button"
    /// The e-mail's link to its web version.
    case mailInBrowser = "mail_in_browser"
    /// The e-mail's link to leave the list.
    case mailUnsubscribe = "mail_unsubscribe"

    /// The label of a known field.
    init(labelOf field: KnownField) {
        switch field {
        case .name: self = .fieldName
        case .firstName: self = .fieldFirstName
        case .lastName: self = .fieldLastName
        case .email: self = .fieldEmail
        case .country: self = .fieldCountry
        case .postcode: self = .fieldPostcode
        case .city: self = .fieldCity
        case .phone: self = .fieldPhone
        case .comment: self = .fieldComment
        }
    }
}
