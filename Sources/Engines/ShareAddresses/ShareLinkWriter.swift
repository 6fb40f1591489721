public import CampaignModel

/// Writes the share links of posts, one after another.
///
/// A worker keeps one: links of the same post share their encoded words, which makes the second and
/// later ones several times cheaper, and the buffers are reused. It cannot be copied: a copy for each
/// link costs as much as writing it.
public struct ShareLinkWriter: ~Copyable, Sendable {
    private var words: EncodedPost
    /// The value of the link's source.
    private var source: [UInt8] = []

    /// Creates a writer of a post's links.
    public init(_ post: SharePost = SharePost(address: "", title: "", message: "")) {
        words = EncodedPost(post)
    }

    /// Takes the post that the next links pass on; costs nothing where it is the last one again.
    public mutating func take(_ post: SharePost) {
        if post != words.post { words.take(post) }
    }

    /// The channel's address in UTF-8; for `copy`, `native` and `qr` it is the page's own.
    ///
    /// Values are percent-encoded exactly once (RFC 3986: unreserved characters stay, a space is
    /// `%20`), line breaks in an e-mail are `%0D%0A` (RFC 6068). What is returned is an address: it
    /// must still be escaped for the attribute that it goes into.
    public mutating func link(_ source: ShareSource) -> [UInt8] {
        self.source.removeAll(keepingCapacity: true)
        SharePost.visit(source) { self.source.add($0) }
        guard let endpoint = ShareEndpoint(source.channel) else {
            let address = words.stretch(.bareAddress)
            return link("", ("", address))
        }
        let first = part(endpoint.first, source.channel)
        guard let second = endpoint.second else { return link(endpoint.start, first) }
        let other = part(second, source.channel)
        return link(endpoint.start, first, other)
    }

    private typealias Part = (name: StaticString, content: EncodedPost.Stretch)

    private mutating func part(_ parameter: ShareEndpoint.Parameter, _ channel: ShareChannel)
        -> Part
    {
        (parameter.name, words.stretch(parameter.content, for: channel))
    }

    /// Puts a link together in memory of its size.
    private func link(_ start: StaticString, _ first: Part, _ second: Part? = nil) -> [UInt8] {
        var size = start.utf8CodeUnitCount + size(of: first)
        if let second { size += self.size(of: second) }
        var link: [UInt8] = []
        link.append(addingCapacity: size) { link in
            link.add(SharePost.constant(start))
            write(first, to: &link)
            if let second { write(second, to: &link) }
        }
        return link
    }

    private func size(of part: Part) -> Int {
        part.name.utf8CodeUnitCount + part.content.count(withSourceOf: source.count)
    }

    private func write(_ part: Part, to link: inout OutputSpan<UInt8>) {
        link.add(SharePost.constant(part.name))
        words.write(part.content, source: source, to: &link)
    }
}

extension SharePost {
    /// The address of the source's channel as text; a `ShareLinkWriter` is quicker for many.
    public func shareAddress(_ source: ShareSource) -> String {
        var writer = ShareLinkWriter(self)
        return String(decoding: writer.link(source), as: UTF8.self)
    }
}
