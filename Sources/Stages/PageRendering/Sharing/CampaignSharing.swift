import Diagnostics
import CampaignModel
import ShareAddresses

/// Makes the share links of a campaign in one language.
struct CampaignSharing: Sendable {
    private let version: CampaignVersion
    private let baseURL: BaseURL
    private let petition: String
    private let hashtags: [String]

    init(_ version: CampaignVersion, baseURL: BaseURL) {
        self.version = version
        self.baseURL = baseURL
        petition = baseURL.absolute(version.address)
        hashtags = version.words.share?.hashtags.map(\.value) ?? []
    }

    /// The address of one channel's link.
    func address(_ channel: ShareChannel, from place: SharePlace) -> String {
        let (post, source) = post(channel, from: place)
        return post.shareAddress(source)
    }

    /// The links that a page offers; `nil` where the campaign has no channels.
    ///
    /// - Parameters:
    ///   - place: The page.
    ///   - qrLabel: What a QR code is, for who does not see it.
    ///   - writer: Writes addresses; it remembers what links have in common.
    /// - Returns: The first four channels that need no script, and the others.
    func links(
        from place: SharePlace,
        qrLabel: String,
        _ writer: inout ShareLinkWriter
    ) -> ShareLinks? {
        guard !version.channels.isEmpty else { return nil }
        var first: [ShareLink] = []
        var further: [ShareLink] = []
        var bytes: [UInt8] = []
        for channel in version.channels {
            let (post, source) = post(channel, from: place)
            bytes.removeAll(keepingCapacity: true)
            writer.write(post, source, to: &bytes)
            let address = String(decoding: bytes, as: UTF8.self)
            if first.count < ShareLinks.bigOnes, channel != .native {
                first.append(ShareLink(channel: channel, address: address))
            } else {
                further.append(ShareLink(channel: channel, address: address))
            }
        }
        let qr = version.channels.contains(.qr) ? post(.qr, from: place) : nil
        let copy = post(.copy, from: place)
        return ShareLinks(
            first: first,
            further: further,
            copyAddress: copy.post.pageAddress(copy.source),
            qrCode: qr.flatMap { post, source in
                QRCodeElement(address: post.pageAddress(source), label: qrLabel).html
            }
        )
    }

    /// What a channel's link passes on, and from where.
    private func post(
        _ channel: ShareChannel,
        from place: SharePlace
    ) -> (post: SharePost, source: ShareSource) {
        let words = version.words
        let message = words.shareMessage(for: channel)
        var post = SharePost(
            address: petition,
            title: message.title,
            message: message.text,
            hashtags: hashtags
        )
        guard let number = words.shareVariant(for: channel),
            let variant = words.share?.variants[number]
        else { return (post, place.source(channel, variant: nil)) }
        post.address = baseURL.absolute(version.variantAddress(variant.name.value))
        if channel != .email { post.title = variant.title?.value ?? message.title }
        return (post, place.source(channel, variant: variant.name.value))
    }
}
