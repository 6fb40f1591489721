import CampaignModel
import Templates

/// An e-mail as its templates see it, both parts together.
final class MailPage: Sendable {
    /// A text in both forms.
    struct Text: Sendable {
        var html: HTML
        var plain: String
    }

    /// A source in "More information".
    struct Source: Sendable {
        var title: String
        var address: String
        /// Publisher and date, as far as they are known.
        var details: String?
        var languageTag: String
    }

    let title: String
    let ask: String?
    let outcome: String?
    let buttonWords: String
    let buttonAddress: String
    let intro: Text?
    let body: Text
    let about: Text?
    let image: ShownPicture?
    let signedBy: String?
    let sources: [Source]
    let donation: DonationLink?
    let preheader: HTML?
    let webAddress: String?
    let recipientEmail: String?
    let unsubscribeAddress: String?
    /// The `style` element with what only some mail programs read.
    let styles: HTML?
    /// The head of the web version.
    let webHead: PageHeadTags?
    /// The addresses of the plain text's numbered links.
    let notes: [String]

    init(_ draft: MailDraft) {
        title = draft.title
        ask = draft.ask
        outcome = draft.outcome
        buttonWords = draft.buttonWords
        buttonAddress = draft.buttonAddress
        intro = draft.intro
        body = draft.body
        about = draft.about
        image = draft.image
        signedBy = draft.signedBy
        sources = draft.sources
        donation = draft.donation
        preheader = draft.preheader
        webAddress = draft.webAddress
        recipientEmail = draft.recipientEmail
        unsubscribeAddress = draft.unsubscribeAddress
        styles = draft.styles
        webHead = draft.webHead
        notes = draft.notes
    }
}

/// An e-mail in the making.
struct MailDraft {
    var title = ""
    var ask: String?
    var outcome: String?
    var buttonWords = ""
    var buttonAddress = ""
    var intro: MailPage.Text?
    var body = MailPage.Text(html: HTML(escaped: ""), plain: "")
    var about: MailPage.Text?
    var image: ShownPicture?
    var signedBy: String?
    var sources: [MailPage.Source] = []
    var donation: DonationLink?
    var preheader: HTML?
    var webAddress: String?
    var recipientEmail: String?
    var unsubscribeAddress: String?
    var styles: HTML?
    var webHead: PageHeadTags?
    var notes: [String] = []
}
