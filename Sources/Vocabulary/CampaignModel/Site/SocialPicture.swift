import Diagnostics

/// A social card's picture: a copy at an address that never changes, so that an old share always
/// finds one.
public struct SocialPicture: Sendable, Hashable {
    /// The picture that is copied.
    public var asset: ContentAsset
    /// Where the copy lies: `/faces/share.jpg`, beside the page whose card shows it.
    public var address: PageAddress

    /// Creates the picture of the card of a page.
    public init(_ asset: ContentAsset, besides page: PageAddress) {
        self.asset = asset
        let name = asset.path[(asset.path.lastIndex(of: "/") ?? asset.path.startIndex)...]
        let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
        address = page.appending("share\(ending)")
    }

    /// The whole address; its query tells networks when the picture has changed.
    public func absoluteAddress(at baseURL: BaseURL) -> String {
        let parts = asset.address.path.split(separator: ".")
        let version = parts.count > 2 ? "?v=\(parts[parts.count - 2])" : ""
        return baseURL.absolute(address) + version
    }
}

extension CampaignVersion {
    /// The picture of the petition's social card.
    public var socialPicture: SocialPicture? {
        shareImage.map { SocialPicture($0, besides: address) }
    }

    /// The picture of a share variant's social card: its own, else the petition's.
    public func socialPicture(ofVariant number: Int) -> SocialPicture? {
        guard variantImages.indices.contains(number), let own = variantImages[number],
            let variants = words.share?.variants, variants.indices.contains(number)
        else { return socialPicture }
        return SocialPicture(own, besides: variantAddress(variants[number].name.value))
    }

    /// Every picture that has to be copied for the version's social cards.
    public var socialPictures: [SocialPicture] {
        let own = [socialPicture].compactMap(\.self)
        return own
            + variantImages.indices.compactMap { number in
                variantImages[number] == nil ? nil : socialPicture(ofVariant: number)
            }
    }
}
