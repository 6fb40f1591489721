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

extension SharePost {
    /// How far the post is over its channel's limit; `nil` where it fits or the channel has none.
    ///
    /// Cheap for posts of usual length: nothing is counted where even the bytes are few enough.
    public func excess(_ source: ShareSource) -> ShareExcess? {
        guard let (limit, unit) = source.channel.limit, upperBound(source, unit) > limit else {
            return nil
        }
        let measured = measured(source)
        return measured > limit ? ShareExcess(measured: measured, limit: limit, unit: unit) : nil
    }

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

    /// At least what the channel counts, found in one pass over the bytes: the words, and the address
    /// at each `{` that may begin its place.
    private func upperBound(_ source: ShareSource, _ unit: ShareExcess.Unit) -> Int {
        let isEncoded = unit == .bytes
        var words = Weight(message, isEncoded: isEncoded)
        for tag in hashtags { words.sum += Weight(tag, isEncoded: isEncoded).sum + 2 }
        // The source's value is "share-", the channel, a hyphen and the variant's name.
        var page = Weight(address, isEncoded: isEncoded).sum + 30
        if case .share(_, let variant?) = source { page += variant.utf8.count }
        let title = Weight(title, isEncoded: isEncoded).sum
        return words.sum + title + max(1, words.braces) * max(23, page) + 30
    }

    /// The most that any channel counts for a text.
    private struct Weight {
        var sum = 0
        var braces = 0

        init(_ text: String, isEncoded: Bool) {
            SharePost.withBytes(of: text) { bytes in
                for byte in bytes {
                    switch byte {
                    case UInt8(ascii: "{"):
                        braces += 1
                        sum += isEncoded ? 3 : 1
                    // An address in the message counts 23 and has 8 bytes or more.
                    case UInt8(ascii: ":"): sum += isEncoded ? 3 : 16
                    case UInt8(ascii: "\n"): sum += isEncoded ? 6 : 1
                    case _ where isEncoded: sum += PercentEncoding.isUnreserved(byte) ? 1 : 3
                    // Two bytes are a letter that all count as one; some count all else by bytes.
                    case 0x80..<0xC0: break
                    case 0xE0..<0xF0: sum += 3
                    case 0xF0...: sum += 4
                    default: sum += 1
                    }
                }
            }
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
