public import CampaignModel

/// How far a post is over what its channel takes.
public struct ShareExcess: Sendable, Hashable {
    /// What the channel counts.
    public enum Unit: String, Sendable, CaseIterable {
        /// Characters as a reader sees them; an address may count as a fixed number of them.
        case characters
        /// Characters by X's weights: 1 for most alphabets, 2 for the rest, 23 for an address.
        case weightedCharacters
        /// Characters of the title.
        case titleCharacters
        /// Bytes of the whole encoded address.
        case bytes
    }

    /// The count over everything: words, address and hashtags.
    public var measured: Int
    /// The most that the channel takes.
    public var limit: Int
    /// What is counted.
    public var unit: Unit

    /// Creates an excess.
    public init(measured: Int, limit: Int, unit: Unit) {
        self.measured = measured
        self.limit = limit
        self.unit = unit
    }
}

/// Measures a post against the limits of channels.
///
/// Cheap for posts of usual length: the bytes are weighed once for all channels, and nothing is
/// counted where even they are few enough.
public struct ShareMeasure {
    private let post: SharePost
    private let words: Weight
    private let title: Weight
    private let address: Weight

    /// Weighs a post.
    public init(_ post: SharePost) {
        self.post = post
        var words = Weight(post.message)
        for tag in post.hashtags {
            let weight = Weight(tag)
            words.characters += weight.characters + 2
            words.encoded += weight.encoded + 2
        }
        self.words = words
        title = Weight(post.title)
        address = Weight(post.address)
    }

    /// How far the post is over its channel's limit; `nil` where it fits or the channel has none.
    public func excess(_ source: ShareSource) -> ShareExcess? {
        guard let (limit, unit) = source.channel.limit, upperBound(source, unit) > limit else {
            return nil
        }
        let measured = post.measured(source)
        return measured > limit ? ShareExcess(measured: measured, limit: limit, unit: unit) : nil
    }

    /// At least what the channel counts: the words, and the address at each `{` that may begin its
    /// place.
    private func upperBound(_ source: ShareSource, _ unit: ShareExcess.Unit) -> Int {
        func sum(_ weight: Weight) -> Int {
            unit == .bytes ? weight.encoded : weight.characters
        }
        // The source's value is "share-", the channel, a hyphen and the variant's name.
        var page = sum(address) + 30
        if case .share(_, let variant?) = source { page += variant.utf8.count }
        return sum(words) + sum(title) + max(1, words.braces) * max(23, page) + 30
    }

    /// The most that any channel counts for a text.
    private struct Weight {
        var characters = 0
        /// The bytes of the encoded text.
        var encoded = 0
        var braces = 0

        init(_ text: String) {
            SharePost.withBytes(of: text) { bytes in
                for byte in bytes { add(byte) }
            }
        }

        private mutating func add(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "{"):
                braces += 1
                characters += 1
            // An address in the message counts 23 and has 8 bytes or more.
            case UInt8(ascii: ":"): characters += 16
            // Two bytes are a letter that all count as one; some count all else by bytes.
            case 0x80..<0xC0: break
            case 0xE0..<0xF0: characters += 3
            case 0xF0...: characters += 4
            default: characters += 1
            }
            if byte == UInt8(ascii: "\n") {
                encoded += 6
            } else {
                encoded += PercentEncoding.isUnreserved(byte) ? 1 : 3
            }
        }
    }
}

extension SharePost {
    /// What a channel with a limit counts.
    func measured(_ source: ShareSource) -> Int {
        switch source.channel {
        case .x: ShareLength.weighted("\(comment(source)) \(pageAddress(source))")
        case .mastodon: ShareLength.clusters(text(source), address: 23)
        case .threads: ShareLength.threads("\(comment(source)) \(pageAddress(source))")
        case .reddit: plain(.title, source).unicodeScalars.count
        case .email: shareAddress(source).utf8.count
        default: text(source).count
        }
    }
}

extension ShareChannel {
    /// The most that the channel takes, and what it counts.
    var limit: (Int, ShareExcess.Unit)? {
        switch self {
        case .x: (280, .weightedCharacters)
        case .bluesky: (300, .characters)
        case .mastodon, .threads: (500, .characters)
        case .reddit: (300, .titleCharacters)
        // Longer ones are cut or refused by some mail programs and browsers.
        case .email: (1999, .bytes)
        default: nil
        }
    }
}
