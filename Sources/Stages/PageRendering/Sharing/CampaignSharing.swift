import Diagnostics
import CampaignModel
import ShareAddresses

/// Makes the share links of a campaign in one language.
final class CampaignSharing: Sendable {
    private let version: Shared<CampaignVersion>
    private let baseURL: BaseURL
    /// What a channel without words and page of its own passes on.
    private let usual: SharePost
    private let hasOwnWords: Bool
    /// The usual message without the address.
    private let message: String

    /// Takes a version and its petition page's whole address.
    init(_ version: Shared<CampaignVersion>, at address: String, baseURL: BaseURL) {
        self.version = version
        self.baseURL = baseURL
        let share = version.words.share
        let message = version.words.value.shareMessage(for: nil)
        usual = SharePost(
            address: address,
            title: message.title,
            message: message.text,
            hashtags: share?.hashtags.map(\.value) ?? []
        )
        self.message = usual.comment(.page(.copy))
        hasOwnWords = !(share?.messages.isEmpty ?? true) || !(share?.variants.isEmpty ?? true)
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
        qrLabel: @autoclosure () -> String,
        _ writer: inout ShareLinkWriter
    ) -> ShareLinks? {
        let channels = version.channels
        guard !channels.isEmpty else { return nil }
        if !hasOwnWords { writer.take(usual) }
        var first: [ShareLink] = []
        var further: [ShareLink] = []
        first.reserveCapacity(ShareLinks.bigOnes)
        further.reserveCapacity(channels.count)
        var copyAddress: [UInt8]?
        for channel in channels {
            let address = link(channel, from: place, &writer)
            if channel == .copy { copyAddress = address }
            if first.count < ShareLinks.bigOnes, channel != .native {
                first.append(ShareLink(channel: channel, address: address))
            } else {
                further.append(ShareLink(channel: channel, address: address))
            }
        }
        let qr = channels.contains(.qr) ? post(.qr, from: place) : nil
        return ShareLinks(
            first: first,
            further: further,
            copyAddress: copyAddress ?? link(.copy, from: place, &writer),
            qrCode: qr.flatMap { post, source in
                QRCodeElement(address: post.pageAddress(source), label: qrLabel()).html
            },
            message: message
        )
    }

    /// One channel's link; the writer has the usual post where no channel has words of its own.
    private func link(
        _ channel: ShareChannel,
        from place: SharePlace,
        _ writer: inout ShareLinkWriter
    ) -> [UInt8] {
        guard hasOwnWords else { return writer.link(place.source(channel, variant: nil)) }
        let (post, source) = post(channel, from: place)
        writer.take(post)
        return writer.link(source)
    }

    /// What a channel's link passes on, and from where.
    private func post(
        _ channel: ShareChannel,
        from place: SharePlace
    ) -> (post: SharePost, source: ShareSource) {
        guard hasOwnWords else { return (usual, place.source(channel, variant: nil)) }
        let words = version.words
        let message = words.value.shareMessage(for: channel)
        var post = usual
        post.title = message.title
        post.message = message.text
        guard let number = words.value.shareVariant(for: channel),
            let variant = words.share?.variants[number]
        else { return (post, place.source(channel, variant: nil)) }
        post.address = baseURL.absolute(version.value.variantAddress(variant.name.value))
        if channel != .email { post.title = variant.title?.value ?? message.title }
        return (post, place.source(channel, variant: variant.name.value))
    }
}
