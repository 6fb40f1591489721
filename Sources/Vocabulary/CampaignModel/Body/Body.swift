/// The text of a campaign, update or page as escaped HTML with holes.
///
/// A body is made by one walk of the Markdown and read by two stages: the one that resolves the site
/// answers its holes, the one that renders pages copies `bytes` between them. HTML is never parsed
/// back. `bytes`, `holes` and `firstParagraph` may be dropped once the page is written; `headings`,
/// `links` and `pictures` stand alone, so that anchors and targets can be judged at the end.
public struct Body: Sendable, Equatable {
    /// Escaped HTML in UTF-8, without what the holes bring.
    public var bytes: [UInt8]
    /// What a later stage decides, in the order of the offsets.
    public var holes: [Hole]
    /// The first paragraph of prose as plain text, not cut; empty where there is none.
    public var firstParagraph: String
    /// Every heading, in order.
    public var headings: [Heading]
    /// Every link that is no action, source or video card, in order.
    public var links: [Link]
    /// Every picture, stills of videos among them, in order.
    public var pictures: [Picture]
    /// Every video card, in order.
    public var videos: [Video]

    /// Creates a body.
    public init(
        bytes: [UInt8] = [],
        holes: [Hole] = [],
        firstParagraph: String = "",
        headings: [Heading] = [],
        links: [Link] = [],
        pictures: [Picture] = [],
        videos: [Video] = []
    ) {
        self.bytes = bytes
        self.holes = holes
        self.firstParagraph = firstParagraph
        self.headings = headings
        self.links = links
        self.pictures = pictures
        self.videos = videos
    }
}
