import CampaignModel

/// The page that offers share links.
enum SharePlace: Sendable, Equatable {
    /// The petition page or a variant of it.
    case petition
    /// The share page.
    case sharePage
    /// The campaign e-mail.
    case email

    /// The source that a link names; only the share page's say which variant they lead to.
    func source(_ channel: ShareChannel, variant: String?) -> ShareSource {
        switch self {
        case .petition: .page(channel)
        case .email: .email(channel)
        case .sharePage: .share(channel, variant: variant)
        }
    }
}
