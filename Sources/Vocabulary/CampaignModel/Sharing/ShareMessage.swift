import Diagnostics

/// The words that one channel passes on, chosen from what a campaign's `share` says.
public struct ShareMessage: Sendable, Hashable {
    /// The title: Reddit's, and the subject of an e-mail.
    public var title: String
    /// The text, in which `{url}` may stand for the address; the body of an e-mail.
    public var text: String

    /// Creates words.
    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

extension CampaignWords {
    /// The words for a channel: its own message, else the general one, else the ask, else the title;
    /// for `nil` those of channels without a message of their own.
    public func shareMessage(for channel: ShareChannel?) -> ShareMessage {
        let own = share?.messages.first { $0.channel.value == channel }
        return ShareMessage(
            title: own?.subject?.value ?? share?.title?.value ?? title.value,
            text: own?.text?.value ?? share?.message?.value ?? ask?.value ?? title.value
        )
    }

    /// The place among the share variants of the one that a channel's links lead to.
    public func shareVariant(for channel: ShareChannel) -> Int? {
        guard let variants = share?.variants, !variants.isEmpty else { return nil }
        return variants.firstIndex { $0.channels.contains { $0.value == channel } }
    }
}
