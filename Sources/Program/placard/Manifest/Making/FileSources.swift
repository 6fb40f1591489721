import CampaignModel
import ThemeReading

/// Which files somebody would edit to change a file of the output folder.
struct FileSources {
    private let settings: String
    private var sources: [PageAddress: [String]] = [:]

    /// Takes what the pages of a site are made of; settings make everything else that is not named.
    init(settings: String, pages: [PageAddress: [String]]) {
        self.settings = settings
        sources = pages
    }

    /// The sources of what is served at an address.
    subscript(address: PageAddress) -> [String] { sources[address] ?? [settings] }

    /// Adds what the theme brings.
    mutating func add(_ theme: Theme) {
        for asset in theme.assets where !asset.path.hasPrefix("/") {
            let path = "assets/\(asset.path)"
            let file = theme.layers.lazy.compactMap { layer in layer.first { $0.path == path } }
            if let file = file.first { sources[asset.address] = [file.shownPath] }
        }
    }

    /// Adds pictures of `content/` and their copies for social cards.
    mutating func add(_ pictures: [ContentAsset], of site: Site) {
        for picture in pictures { sources[picture.address] = [picture.path] }
        site.forEachNamedPicture { sources[$0.address] = [$0.asset.path] }
    }

    /// Adds a file that is copied as it is.
    mutating func add(copy path: String, at address: PageAddress) {
        sources[address] = [path]
    }
}
