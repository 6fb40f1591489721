public import CampaignModel

/// What share links pass on: a page and words about it.
///
/// Channels with words of their own have a post of their own.
public struct SharePost: Sendable, Equatable {
    /// The page's absolute address, without a source; it may have a query and a fragment.
    public var address: String
    /// The title: Reddit's, and the subject of an e-mail.
    public var title: String
    /// The message, in which `{url}` may stand for the address; the body of an e-mail.
    public var message: String
    /// Hashtags, with or without `#`; used by the channels that know them.
    public var hashtags: [String]

    /// Creates a post.
    public init(address: String, title: String, message: String, hashtags: [String] = []) {
        self.address = address
        self.title = title
        self.message = message
        self.hashtags = hashtags
    }

    /// The page's address with its source: what `copy`, `native` and `qr` pass on.
    public func pageAddress(_ source: ShareSource) -> String {
        var bytes: [UInt8] = []
        visitAddress(source) { bytes.add($0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The message with the address in its place, else behind it on a line of its own.
    public func text(_ source: ShareSource) -> String {
        plain(.text, source)
    }

    /// The message without the address, for a channel that is given the address beside it.
    public func comment(_ source: ShareSource) -> String {
        plain(.comment, source)
    }

    func plain(_ content: ShareEndpoint.Content, _ source: ShareSource) -> String {
        var bytes: [UInt8] = []
        // Not the whole post, of which each piece would make a copy.
        let address = address
        visit(content, withHashtags: source.channel.takesHashtags) { piece in
            switch piece {
            case .words(let words): bytes.add(words)
            case .address:
                Self.visit(address) {
                    bytes.add($0)
                } source: {
                    Self.visit(source) { bytes.add($0) }
                }
            case .lineBreak: bytes.append(UInt8(ascii: "\n"))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
