public import CampaignModel

/// Writes the share links of posts, one after another.
///
/// A worker keeps one: links of the same post share their encoded words, which makes the second and
/// later ones several times cheaper, and the buffers are reused.
public struct ShareLinkWriter: Sendable {
    private var post: SharePost?
    private var address = EncodedContent()
    private var title = EncodedContent()
    private var text = EncodedContent()
    private var taggedText = EncodedContent()
    private var mailText = EncodedContent()
    private var comment = EncodedContent()
    private var taggedComment = EncodedContent()

    /// Creates a writer.
    public init() {}

    /// Appends the channel's address; for `copy`, `native` and `qr` it is the page's own.
    ///
    /// Values are percent-encoded exactly once (RFC 3986: unreserved characters stay, a space is
    /// `%20`), line breaks in an e-mail are `%0D%0A` (RFC 6068). What is appended is an address: it
    /// must still be escaped for the attribute that it goes into.
    public mutating func write(
        _ post: SharePost,
        _ source: ShareSource,
        to bytes: inout [UInt8]
    ) {
        guard let endpoint = ShareEndpoint(source.channel) else {
            post.visitAddress(source) { bytes.add($0) }
            return
        }
        if post != self.post { take(post) }
        bytes.reserveCapacity(bytes.count + endpoint.start.utf8CodeUnitCount + room(endpoint))
        bytes.add(SharePost.constant(endpoint.start))
        write(endpoint.first, post, source, to: &bytes)
        if let second = endpoint.second { write(second, post, source, to: &bytes) }
    }

    /// About as many bytes as the parameters take.
    private func room(_ endpoint: ShareEndpoint) -> Int {
        let words = 2 * ((post?.message.utf8.count ?? 0) + (post?.title.utf8.count ?? 0))
        return words + 2 * (post?.address.utf8.count ?? 0) + 64
    }

    private mutating func take(_ post: SharePost) {
        self.post = post
        address.encodeAddress(of: post)
        title.clear()
        text.clear()
        taggedText.clear()
        mailText.clear()
        comment.clear()
        taggedComment.clear()
    }

    private mutating func write(
        _ parameter: ShareEndpoint.Parameter,
        _ post: SharePost,
        _ source: ShareSource,
        to bytes: inout [UInt8]
    ) {
        bytes.add(SharePost.constant(parameter.name))
        switch (parameter.content, source.channel.takesHashtags) {
        case (.address, _): address.write(source, to: &bytes)
        case (.title, _): title.write(.title, of: post, source, address, to: &bytes)
        case (.comment, false): comment.write(.comment, of: post, source, address, to: &bytes)
        case (.comment, true): taggedComment.write(.comment, of: post, source, address, to: &bytes)
        case (.text, _) where source.channel == .email:
            mailText.write(.text, of: post, source, address, to: &bytes)
        case (.text, false): text.write(.text, of: post, source, address, to: &bytes)
        case (.text, true): taggedText.write(.text, of: post, source, address, to: &bytes)
        }
    }
}

extension SharePost {
    /// The address of the source's channel as text; a `ShareLinkWriter` is quicker for many.
    public func shareAddress(_ source: ShareSource) -> String {
        var writer = ShareLinkWriter()
        var bytes: [UInt8] = []
        writer.write(self, source, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
