import CampaignModel
import ThemeReading

/// Finds out whether two versions of a page differ in the addresses of their stylesheets alone, which
/// a browser then swaps without loading the page anew.
struct StyleSwap {
    /// Stylesheets whose address changed: as links had it, and as they have it now.
    private let addresses: [(old: String, new: String)]

    /// Compares the stylesheets of two themes.
    init(from old: RenderableSite, to new: RenderableSite) {
        var current: [String: ThemeAsset] = [:]
        for asset in new.theme.assets { current[asset.path] = asset }
        addresses = old.theme.assets.compactMap { asset in
            guard asset.address.path.hasSuffix(".css"), let now = current[asset.path],
                now.address != asset.address
            else { return nil }
            return (
                old.site.baseURL.relative(asset.address), new.site.baseURL.relative(now.address)
            )
        }
    }

    /// The swaps that make one version of a page the other; `nil` where more differs.
    func swaps(from old: PreviewFile, to new: PreviewFile) -> [[String]]? {
        guard !addresses.isEmpty else { return nil }
        var text = String(decoding: old.bytes, as: UTF8.self)
        for (old, new) in addresses { text = text.replacing(old, with: new) }
        return Array(text.utf8) == new.bytes ? addresses.map { [$0.old, $0.new] } : nil
    }
}
