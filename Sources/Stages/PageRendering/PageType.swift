public import Templates

/// A type of page, each with a template of its own.
public enum PageType: String, Sendable, CaseIterable {
    /// A petition page or a variant of it.
    case campaign
    /// A share page.
    case share
    /// The home page of a language.
    case index
    /// Everything of one year.
    case archive
    /// The newest campaigns of a topic.
    case topic
    /// A page of text.
    case page
    /// News of a campaign.
    case update
    /// What a host shows where there is no page.
    case notFound = "404"
    /// An old address.
    case alias
    /// The web version of a campaign's e-mail; with styles in its elements it is the e-mail itself.
    case email

    /// The template's path below `templates/`: `campaign.html.mustache`.
    public var template: String { "\(rawValue).html.mustache" }

    /// The names that the template may use beside the site's.
    public var schema: ViewSchema {
        switch self {
        case .campaign: CampaignView.schema
        case .share: ShareView.schema
        case .index: IndexView.schema
        case .archive: ArchiveView.schema
        case .topic: TopicPageView.schema
        case .page: TextPageView.schema
        case .update: UpdateView.schema
        case .notFound: NotFoundView.schema
        case .alias: AliasView.schema
        case .email: MailView.schema
        }
    }

    /// The names of `email.txt.mustache`, the plain text of e-mails.
    public static var mailTextSchema: ViewSchema { MailTextView.schema }

    /// The names that every template may use: the same on all pages of a language.
    public static var siteSchema: ViewSchema { SiteFrameView.schema }
}
