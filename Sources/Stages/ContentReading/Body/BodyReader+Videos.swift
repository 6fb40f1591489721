import CampaignModel
import CommonMark
import Diagnostics

extension BodyReader {
    /// The video that a link leads to, if its label is words or a still picture.
    func video(at link: Int) -> Body.Video? {
        let address = string(parser.tree.nodes[link].content)
        guard let place = VideoAddress(address) else { return nil }
        return Body.Video(
            host: place.host,
            id: place.id,
            start: place.start,
            address: address,
            label: "",
            range: SourceRange(at: .start)
        )
    }

    /// Writes a card in place of the paragraph that holds the link alone.
    mutating func writeVideo(_ video: Body.Video, link: Int) {
        var video = video
        video.range = place(of: link)
        checkTitle(of: link)
        video.label = plainText(of: link)
        if let child = parser.tree.firstChild(of: link), parser.tree.nodes[child].kind == .image,
            isAlone(child)
        {
            video.label = plainText(of: child)
            if let still = picture(child, place: .video) {
                video.still = body.pictures.count
                body.pictures.append(still)
            }
        } else if video.label.isEmpty {
            report(.linkWithoutWords(video.address), at: link)
        }
        writer.startLine()
        body.videos.append(video)
        appendHole(.video(body.videos.count - 1), at: video.range)
        note(.video(body.videos.count - 1))
    }
}
