import CampaignModel
import ShareAddresses
import Templates

/// The share links that a page offers.
final class ShareLinks: Sendable {
    /// How many channels are big.
    static let bigOnes = 4

    /// The big ones.
    let first: [ShareLink]
    /// Those behind "More ways to share".
    let further: [ShareLink]
    /// The whole address that is shown for copying.
    let copyAddress: [UInt8]
    let qrCode: HTML?
    /// What channels without words of their own pass on, without the address.
    let message: String

    init(
        first: [ShareLink],
        further: [ShareLink],
        copyAddress: [UInt8],
        qrCode: HTML?,
        message: String
    ) {
        self.first = first
        self.further = further
        self.copyAddress = copyAddress
        self.qrCode = qrCode
        self.message = message
    }
}

/// One channel's link.
struct ShareLink: Sendable, Equatable {
    let channel: ShareChannel
    /// In UTF-8, not escaped.
    let address: [UInt8]
}
