import CampaignModel

/// The partial that shows a channel: `{{>*channel}}`.
enum ChannelPartial: String, CaseIterable {
    case whatsapp = "channels/whatsapp"
    case facebook = "channels/facebook"
    case email = "channels/email"
    case copy = "channels/copy"
    case native = "channels/native"
    case x = "channels/x"
    case bluesky = "channels/bluesky"
    case telegram = "channels/telegram"
    case mastodon = "channels/mastodon"
    case threads = "channels/threads"
    case linkedin = "channels/linkedin"
    case reddit = "channels/reddit"
    case sms = "channels/sms"
    case line = "channels/line"
    case viber = "channels/viber"
    case qr = "channels/qr"

    init(_ channel: ShareChannel) {
        switch channel {
        case .whatsapp: self = .whatsapp
        case .facebook: self = .facebook
        case .email: self = .email
        case .copy: self = .copy
        case .native: self = .native
        case .x: self = .x
        case .bluesky: self = .bluesky
        case .telegram: self = .telegram
        case .mastodon: self = .mastodon
        case .threads: self = .threads
        case .linkedin: self = .linkedin
        case .reddit: self = .reddit
        case .sms: self = .sms
        case .line: self = .line
        case .viber: self = .viber
        case .qr: self = .qr
        }
    }
}
