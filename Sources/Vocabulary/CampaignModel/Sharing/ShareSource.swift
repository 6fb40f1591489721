/// Where a shared link was offered: the `source` of its address, which the sign form sends along.
public enum ShareSource: Sendable, Hashable {
    /// On the petition page: `page-whatsapp`.
    case page(ShareChannel)
    /// On the share page: `share-whatsapp`, with a variant's name `share-facebook-parents`.
    case share(ShareChannel, variant: String?)

    /// In the campaign e-mail: `email-whatsapp`.
    case email(ShareChannel)

    /// The channel that the link is made for.
    public var channel: ShareChannel {
        switch self {
        case .page(let channel), .share(let channel, _), .email(let channel): channel
        }
    }

    /// The parameter's value; letters, digits and hyphens alone, as variants' names are.
    public var value: String {
        switch self {
        case .page(let channel): "page-\(channel.rawValue)"
        case .email(let channel): "email-\(channel.rawValue)"
        case .share(let channel, nil): "share-\(channel.rawValue)"
        case .share(let channel, let variant?): "share-\(channel.rawValue)-\(variant)"
        }
    }
}
