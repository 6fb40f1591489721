import CampaignModel

/// Where a channel takes a post, and in which parameters.
///
/// The addresses are the services' own "share intents"; what a service reads of them is said at each.
struct ShareEndpoint {
    /// What a parameter holds.
    enum Content {
        /// The page's address with its source.
        case address
        /// The message with the address in its place, or behind it on a line of its own.
        case text
        /// The message without the address.
        case comment
        /// The title.
        case title
    }

    /// A parameter: its name with `=`, and with `&` where it is the second.
    struct Parameter {
        var name: StaticString
        var content: Content

        init(_ name: StaticString, _ content: Content) {
            (self.name, self.content) = (name, content)
        }
    }

    var start: StaticString
    var first: Parameter
    var second: Parameter?

    private init(_ start: StaticString, _ first: Parameter, _ second: Parameter? = nil) {
        (self.start, self.first, self.second) = (start, first, second)
    }

    /// The endpoint of a channel; `nil` where the bare address is what is passed on.
    init?(_ channel: ShareChannel) {
        switch channel {
        case .facebook:
            // It ignores every text and shows what the page's social tags say.
            self.init("https://www.facebook.com/sharer/sharer.php?", Parameter("u=", .address))
        case .x:
            self.init(
                "https://x.com/intent/tweet?",
                Parameter("text=", .comment),
                Parameter("&url=", .address)
            )
        case .whatsapp:
            // The shorter `wa.me` has broken emoji on its way to the app.
            self.init("https://api.whatsapp.com/send?", Parameter("text=", .text))
        case .telegram:
            self.init(
                "https://t.me/share/url?",
                Parameter("url=", .address),
                Parameter("&text=", .comment)
            )
        case .bluesky:
            self.init("https://bsky.app/intent/compose?", Parameter("text=", .text))
        case .mastodon:
            // The fragment keeps the text from the server that asks for the reader's instance.
            self.init("https://share.joinmastodon.org/#", Parameter("text=", .text))
        case .threads:
            self.init(
                "https://www.threads.com/intent/post?",
                Parameter("text=", .comment),
                Parameter("&url=", .address)
            )
        case .linkedin:
            // It ignores every text, as Facebook does.
            self.init(
                "https://www.linkedin.com/sharing/share-offsite/?",
                Parameter("url=", .address)
            )
        case .reddit:
            self.init(
                "https://www.reddit.com/submit?",
                Parameter("url=", .address),
                Parameter("&title=", .title)
            )
        case .email:
            self.init("mailto:?", Parameter("subject=", .title), Parameter("&body=", .text))
        case .sms:
            // `?&` is what both iOS and Android read where there is no number.
            self.init("sms:?", Parameter("&body=", .text))
        case .line:
            self.init(
                "https://social-plugins.line.me/lineit/share?",
                Parameter("url=", .address),
                Parameter("&text=", .comment)
            )
        case .viber:
            self.init("viber://forward?", Parameter("text=", .text))
        case .copy, .native, .qr:
            return nil
        }
    }
}

extension ShareChannel {
    /// Whether hashtags are appended to the message.
    var takesHashtags: Bool {
        switch self {
        case .x, .bluesky, .mastodon, .threads: true
        default: false
        }
    }
}
