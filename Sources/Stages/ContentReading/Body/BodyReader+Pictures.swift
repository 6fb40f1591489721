import CampaignModel
import CommonMark
import Diagnostics

extension BodyReader {
    mutating func writePicture(_ image: Int) {
        let isFigure = draft.figure != nil
        guard let picture = picture(image, place: isFigure ? .figure : .text) else { return }
        body.pictures.append(picture)
        appendHole(.picture(body.pictures.count - 1), at: picture.range)
        note(.picture(body.pictures.count - 1))
    }

    /// Writes a figure's caption: its picture's title.
    mutating func writeCaption(from firstPicture: Int) {
        guard firstPicture < body.pictures.count else { return }
        let caption = body.pictures[firstPicture].title
        guard !caption.isEmpty else { return }
        writer.appendMarkup("<figcaption>")
        writer.appendText(caption)
        writer.appendMarkup("</figcaption>")
    }

    /// The picture that an image is, or `nil` where it names no file of the site.
    mutating func picture(_ image: Int, place: Body.Picture.Place) -> Body.Picture? {
        let node = parser.tree.nodes[image]
        let words = plainText(of: image)
        checkForTags(inPicture: image)
        checkTitle(of: image)
        if words.isEmpty { report(.pictureWithoutWords(string(node.content)), at: image) }
        guard let path = picturePath(image) else { return nil }
        return Body.Picture(
            path: path,
            alternative: words == "-" ? "" : words,
            title: string(node.title),
            place: place,
            range: self.place(of: image)
        )
    }

    private mutating func picturePath(_ image: Int) -> String? {
        let bytes = parser.tree.text[parser.tree.nodes[image].content]
        switch LinkDestination(bytes) {
        case .path(let path, _), .address(let path, _):
            if let whole = source.contentPath(path) { return whole }
            report(.linkOutsideContent(path, folder: source.contentFolder), at: image)
        case _ where bytes.isEmpty: report(.pictureWithoutFile(), at: image)
        default: report(.pictureFromElsewhere(string(parser.tree.nodes[image].content)), at: image)
        }
        return nil
    }
}
