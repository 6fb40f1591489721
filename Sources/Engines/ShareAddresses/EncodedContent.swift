import CampaignModel

/// A parameter's content, percent-encoded once for many links; the page's address, in which only the
/// source differs, is left open.
struct EncodedContent: Sendable {
    private var bytes: [UInt8] = []
    /// Where the address, or in the address the source, stands: offsets into the bytes.
    private var places: [Int] = []
    private var isEncoded = false

    /// Forgets the content and keeps the room.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        isEncoded = false
    }

    /// Encodes a post's address, with one place for the source's value.
    mutating func encodeAddress(of post: SharePost) {
        clear()
        post.visitAddress {
            PercentEncoding.append($0, to: &bytes)
        } source: {
            places.append(bytes.count)
        }
    }

    /// Appends the address with a source in its place.
    func write(_ source: ShareSource, to target: inout [UInt8]) {
        fill(&target) { target in
            SharePost.visit(source) { target.add($0) }
        }
    }

    /// Appends what a post gives for a parameter; encodes it if no link of the post has done so.
    mutating func write(
        _ content: ShareEndpoint.Content,
        of post: SharePost,
        _ source: ShareSource,
        _ address: EncodedContent,
        to target: inout [UInt8]
    ) {
        if !isEncoded { encode(content, of: post, for: source.channel) }
        fill(&target) { address.write(source, to: &$0) }
    }

    private mutating func encode(
        _ content: ShareEndpoint.Content,
        of post: SharePost,
        for channel: ShareChannel
    ) {
        let lineBreak = SharePost.constant(channel == .email ? "%0D%0A" : "%0A")
        post.visit(content, withHashtags: channel.takesHashtags) { piece in
            switch piece {
            case .words(let words): PercentEncoding.append(words, to: &bytes)
            case .address: places.append(bytes.count)
            case .lineBreak: bytes.add(lineBreak)
            }
        }
        isEncoded = true
    }

    private func fill(_ target: inout [UInt8], place: (inout [UInt8]) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in places {
                target.add(Bytes(rebasing: bytes[start..<end]))
                place(&target)
                start = end
            }
            target.add(Bytes(rebasing: bytes[start...]))
        }
    }
}
