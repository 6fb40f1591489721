public import Diagnostics

/// What a campaign's `share` sets: words for social cards and for each channel's message.
public struct ShareWords: Sendable, Equatable {
    /// A message for one channel.
    public struct Message: Sendable, Equatable {
        /// The channel and where its key stands.
        public var channel: Located<ShareChannel>
        /// The subject; for `email` only.
        public var subject: Located<String>?
        /// The text; for `email` the body.
        public var text: Located<String>?

        /// Creates a message.
        public init(
            channel: Located<ShareChannel>,
            subject: Located<String>? = nil,
            text: Located<String>? = nil
        ) {
            self.channel = channel
            self.subject = subject
            self.text = text
        }
    }

    /// The social card's title; default the campaign's.
    public var title: Located<String>?
    /// The social card's description; default the summary.
    public var description: Located<String>?
    /// The social card's picture, relative to the file; default the lead picture.
    public var image: Located<String>?
    /// The message for every channel that has none of its own; default ask, then title.
    public var message: Located<String>?
    /// Messages by channel.
    public var messages: [Message]
    /// Hashtags without `#`, appended for x, bluesky, mastodon and threads.
    public var hashtags: [Located<String>]
    /// The thank-you of the share page.
    public var thanks: Located<String>?
    /// The channels and their order; `nil` for the site's.
    public var channels: [Located<ShareChannel>]?
    /// Pages of their own for some channels, at most 6.
    public var variants: [ShareVariant]

    /// Creates words; what is `nil` takes its language's default.
    public init(
        title: Located<String>? = nil,
        description: Located<String>? = nil,
        image: Located<String>? = nil,
        message: Located<String>? = nil,
        messages: [Message] = [],
        hashtags: [Located<String>] = [],
        thanks: Located<String>? = nil,
        channels: [Located<ShareChannel>]? = nil,
        variants: [ShareVariant] = []
    ) {
        self.title = title
        self.description = description
        self.image = image
        self.message = message
        self.messages = messages
        self.hashtags = hashtags
        self.thanks = thanks
        self.channels = channels
        self.variants = variants
    }
}
