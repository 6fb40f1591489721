import Templates

/// A page of text.
final class TextPage: Sendable {
    let frame: PageFrame
    let title: String
    let body: HTML
    let image: ShownPicture?
    let extra: OpenTexts

    init(frame: PageFrame, title: String, body: HTML, image: ShownPicture?, extra: OpenTexts) {
        self.frame = frame
        self.title = title
        self.body = body
        self.image = image
        self.extra = extra
    }
}

/// News of a campaign.
final class UpdatePage: Sendable {
    let frame: PageFrame
    let title: String
    let body: HTML
    let published: ShownDate
    let image: ShownPicture?
    let campaign: CampaignCard
    let extra: OpenTexts

    init(
        frame: PageFrame,
        title: String,
        body: HTML,
        published: ShownDate,
        image: ShownPicture?,
        campaign: CampaignCard,
        extra: OpenTexts
    ) {
        self.frame = frame
        self.title = title
        self.body = body
        self.published = published
        self.image = image
        self.campaign = campaign
        self.extra = extra
    }
}

/// An old address.
final class AliasPage: Sendable {
    let frame: PageFrame
    let refresh: HTML
    let destination: String
    let title: String

    init(frame: PageFrame, refresh: HTML, destination: String, title: String) {
        self.frame = frame
        self.refresh = refresh
        self.destination = destination
        self.title = title
    }
}
