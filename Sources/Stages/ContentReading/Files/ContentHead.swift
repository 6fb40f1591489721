public import CampaignModel

/// The head of a content file.
public enum ContentHead: Sendable, Equatable {
    /// A campaign or a translation of one.
    case campaign(CampaignHead)
    /// A page or a translation of one.
    case page(PageHead)
    /// An update or a translation of one.
    case update(UpdateHead)
    /// A campaign's text for the e-mail alone, or a translation of one.
    case mail(MailHead)
}
