import CampaignModel

/// What the calls to act in a text become on a certain page.
struct BodyActions: Sendable {
    /// What the calls to sign become.
    enum Signing: Sendable, Equatable {
        /// Links to the form.
        case form(address: String)
        /// The petition is closed: buttons lead to what happened, inline links are plain text.
        case outcome(address: String, words: String)
        /// There is no petition here: the words stand alone.
        case absent
    }

    /// Where the calls to sign lead.
    var signing = Signing.absent
    /// Where the share links are; `nil` where there are none.
    var shareLinks: String?
    /// The address of one channel's link.
    var shareAddress: @Sendable (ShareChannel) -> String? = { _ in nil }
    /// The donation ask; `nil` where there is none.
    var donation: DonationAsk?
    /// The sources that the text may cite.
    var sources = SourceAnchors([])
    /// The address of the page with the list of sources; empty for the page itself.
    var sourcesPage = ""
}
