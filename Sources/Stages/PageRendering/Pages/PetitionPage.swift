import CampaignModel
import Templates

/// A petition page, or a variant of it.
final class PetitionPage: Sendable {
    let frame: PageFrame
    let petition: Petition
    let share: ShareLinks?
    let text: PetitionText
    let form: SignFormOnPage?

    init(
        frame: PageFrame,
        petition: Petition,
        share: ShareLinks?,
        text: PetitionText,
        form: SignFormOnPage?
    ) {
        self.frame = frame
        self.petition = petition
        self.share = share
        self.text = text
        self.form = form
    }
}

/// What only the petition page and its variants show of a campaign.
final class PetitionText: Sendable {
    let body: HTML
    /// The summary as it was written.
    let summary: String?
    let image: ShownPicture?
    let signedBy: String?
    let outcome: String?
    let sources: [ShownSource]
    let updates: [UpdateEntry]
    let topics: [TopicLink]

    init(
        body: HTML,
        summary: String?,
        image: ShownPicture?,
        signedBy: String?,
        outcome: String?,
        sources: [ShownSource],
        updates: [UpdateEntry],
        topics: [TopicLink]
    ) {
        self.body = body
        self.summary = summary
        self.image = image
        self.signedBy = signedBy
        self.outcome = outcome
        self.sources = sources
        self.updates = updates
        self.topics = topics
    }
}

/// An update as the petition page shows it.
final class UpdateEntry: Sendable {
    let title: String
    let address: String
    let published: ShownDate
    let summary: String

    init(title: String, address: String, published: ShownDate, summary: String) {
        self.title = title
        self.address = address
        self.published = published
        self.summary = summary
    }
}
