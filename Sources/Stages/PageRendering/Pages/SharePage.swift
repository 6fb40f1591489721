/// A share page: where a signature leads.
final class SharePage: Sendable {
    let frame: PageFrame
    let petition: Petition
    let share: ShareLinks?
    let needsConfirmation: Bool
    let thanks: String?
    let next: [CampaignCard]

    init(
        frame: PageFrame,
        petition: Petition,
        share: ShareLinks?,
        needsConfirmation: Bool,
        thanks: String?,
        next: [CampaignCard]
    ) {
        self.frame = frame
        self.petition = petition
        self.share = share
        self.needsConfirmation = needsConfirmation
        self.thanks = thanks
        self.next = next
    }
}
