import CampaignModel

/// What the links of a post hold, percent-encoded once for all of them in one buffer; only the
/// source, which differs from link to link, is left open.
struct EncodedPost: ~Copyable, Sendable {
    /// A parameter's content as a channel takes it.
    enum Content: Int, CaseIterable {
        /// The page's address as it is, which is the whole link of some channels.
        case bareAddress
        case address, title, comment, taggedComment, text, taggedText, mailText
    }

    /// A content's bytes in the buffer, and which of the gaps lie in them.
    struct Stretch {
        var bytes: Range<Int>
        var gaps: Range<Int>

        /// How many bytes it has with a source's value in each gap.
        func count(withSourceOf length: Int) -> Int { bytes.count + gaps.count * length }
    }

    private(set) var post: SharePost
    private var bytes: [UInt8] = []
    /// Where a source's value stands: offsets into the bytes.
    private var gaps: [Int] = []
    private var stretches = [Stretch?](repeating: nil, count: Content.allCases.count)
    /// The encoded address before and behind the source's value.
    private var addressStart: [UInt8] = []
    private var addressEnd: [UInt8] = []

    init(_ post: SharePost) {
        self.post = post
        encodeAddress()
    }

    /// Takes another post and keeps the room.
    mutating func take(_ post: SharePost) {
        self.post = post
        bytes.removeAll(keepingCapacity: true)
        gaps.removeAll(keepingCapacity: true)
        for number in stretches.indices { stretches[number] = nil }
        encodeAddress()
    }

    private mutating func encodeAddress() {
        addressStart.removeAll(keepingCapacity: true)
        addressEnd.removeAll(keepingCapacity: true)
        var isBehindSource = false
        post.visitAddress {
            if isBehindSource {
                PercentEncoding.append($0, to: &addressEnd)
            } else {
                PercentEncoding.append($0, to: &addressStart)
            }
        } source: {
            isBehindSource = true
        }
    }

    /// What a channel's parameter holds.
    mutating func stretch(_ content: ShareEndpoint.Content, for channel: ShareChannel) -> Stretch {
        let isTagged = channel.takesHashtags && !post.hashtags.isEmpty
        return switch content {
        case .address: stretch(.address)
        case .title: stretch(.title)
        case .comment: stretch(isTagged ? .taggedComment : .comment)
        case .text where channel == .email: stretch(.mailText)
        case .text: stretch(isTagged ? .taggedText : .text)
        }
    }

    /// A content's place; it is encoded when the first link asks for it.
    mutating func stretch(_ content: Content) -> Stretch {
        if let known = stretches[content.rawValue] { return known }
        let (start, firstGap) = (bytes.count, gaps.count)
        switch content {
        case .bareAddress:
            post.visitAddress {
                bytes.add($0)
            } source: {
                gaps.append(bytes.count)
            }
        case .address: appendAddress()
        case .title: encode(.title)
        case .comment: encode(.comment)
        case .taggedComment: encode(.comment, withHashtags: true)
        case .text: encode(.text)
        case .taggedText: encode(.text, withHashtags: true)
        case .mailText: encode(.text, lineBreak: "%0D%0A")
        }
        let stretch = Stretch(bytes: start..<bytes.count, gaps: firstGap..<gaps.count)
        stretches[content.rawValue] = stretch
        return stretch
    }

    private mutating func encode(
        _ content: ShareEndpoint.Content,
        withHashtags: Bool = false,
        lineBreak: StaticString = "%0A"
    ) {
        post.visit(content, withHashtags: withHashtags) { piece in
            switch piece {
            case .words(let words): PercentEncoding.append(words, to: &bytes)
            case .address: appendAddress()
            case .lineBreak: bytes.add(SharePost.constant(lineBreak))
            }
        }
    }

    private mutating func appendAddress() {
        addressStart.withUnsafeBufferPointer { bytes.add($0) }
        gaps.append(bytes.count)
        addressEnd.withUnsafeBufferPointer { bytes.add($0) }
    }

    /// Appends a content with a source's value in each gap.
    func write(_ stretch: Stretch, source: [UInt8], to link: inout OutputSpan<UInt8>) {
        bytes.withUnsafeBufferPointer { bytes in
            source.withUnsafeBufferPointer { source in
                var start = stretch.bytes.lowerBound
                for number in stretch.gaps {
                    link.add(Bytes(rebasing: bytes[start..<gaps[number]]))
                    link.add(source)
                    start = gaps[number]
                }
                link.add(Bytes(rebasing: bytes[start..<stretch.bytes.upperBound]))
            }
        }
    }
}

extension OutputSpan<UInt8> {
    /// Appends bytes, for which there must be room.
    mutating func add(_ source: Bytes) {
        guard let start = source.baseAddress else { return }
        precondition(source.count <= freeCapacity, "a link is longer than it was counted")
        withUnsafeMutableBufferPointer { room, count in
            guard let end = room.baseAddress else { return }
            (end + count).update(from: start, count: source.count)
            count += source.count
        }
    }
}
