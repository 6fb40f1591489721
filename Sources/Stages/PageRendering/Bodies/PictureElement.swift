import CampaignModel

/// A picture of content as the page shows it.
struct PictureElement: Sendable, Equatable {
    /// When a browser fetches it.
    enum Loading: Sendable {
        /// At once and before others: the picture that fills the first screen.
        case first
        /// When the reader comes near.
        case late
    }

    /// The file.
    var asset: ContentAsset
    /// What it shows, for who does not see it; empty for decoration.
    var alternative: String
    /// When a browser fetches it.
    var loading: Loading

    func write(to writer: inout MarkupWriter, baseURL: BaseURL) {
        writer.attribute("<img src=\"", baseURL.relative(asset.address))
        writer.attribute(" alt=\"", alternative)
        if let width = asset.width, let height = asset.height {
            writer.attribute(" width=\"", width)
            writer.attribute(" height=\"", height)
        }
        switch loading {
        case .first: writer.markup(" fetchpriority=\"high\">")
        case .late: writer.markup(" loading=\"lazy\" decoding=\"async\">")
        }
    }
}
