import CampaignModel
import CommonMark
import Diagnostics

extension BodyReader {
    /// What a paragraph is.
    private enum Shape {
        case prose
        /// Nothing but action links.
        case row
        /// Nothing but a picture, perhaps in a link.
        case figure
        /// Nothing but a link to a video.
        case video(link: Int, Body.Video)
    }

    mutating func enterParagraph(_ paragraph: Int) -> Bool {
        draft.mark = BodyDraft.Mark(
            bytes: writer.count,
            holes: body.holes.count,
            links: body.links.count,
            pictures: body.pictures.count,
            references: draft.references
        )
        draft.isForMailAlone = false
        switch shape(of: paragraph) {
        case .prose:
            findAttribution(in: paragraph)
            if paragraph == draft.attribution, draft.attributionBreak == nil {
                writer.appendOnNewLine("<footer>")
                note(.open(.attribution))
            } else {
                enterAsWritten(paragraph)
            }
        case .row:
            draft.row = paragraph
            writer.appendOnNewLine("<p class=\"actions\">")
            note(.open(.buttons))
        case .figure:
            draft.figure = paragraph
            writer.appendOnNewLine("<figure>")
            note(.open(.figure))
        case .video(let link, let video):
            writeVideo(video, link: link)
            return false
        }
        return true
    }

    mutating func leaveParagraph(_ paragraph: Int) {
        if paragraph == draft.row {
            writer.appendMarkup("</p>\n")
            draft.row = nil
        } else if paragraph == draft.figure {
            writeCaption(from: draft.mark.pictures)
            writer.appendMarkup("</figure>\n")
            draft.figure = nil
        } else if paragraph == draft.attribution {
            writer.appendMarkup("</footer>\n")
            draft.attribution = nil
            draft.attributionBreak = nil
        } else {
            writer.leave(paragraph, of: parser.tree)
            keepFirstParagraph(paragraph)
        }
        note(.close)
        if draft.isForMailAlone, pieces == nil { takeBack() }
    }

    private mutating func keepFirstParagraph(_ paragraph: Int) {
        guard !draft.hasFirstParagraph, !draft.isForMailAlone,
            parser.tree.parent(of: paragraph) == 0
        else { return }
        body.firstParagraph = plainText(of: paragraph)
        draft.hasFirstParagraph = !body.firstParagraph.isEmpty
    }

    /// Takes back a paragraph that only a mail can show.
    private mutating func takeBack() {
        writer.truncate(to: draft.mark.bytes)
        body.holes.removeLast(body.holes.count - draft.mark.holes)
        body.links.removeLast(body.links.count - draft.mark.links)
        body.pictures.removeLast(body.pictures.count - draft.mark.pictures)
        draft.references = draft.mark.references
        draft.isForMailAlone = false
    }

    private func shape(of paragraph: Int) -> Shape {
        guard let first = parser.tree.firstChild(of: paragraph) else { return .prose }
        switch parser.tree.nodes[first].kind {
        case .text where !isBlank(first): return .prose
        case .image where isAlone(first): return .figure
        case .link where isAlone(first):
            if let video = video(at: first) { return .video(link: first, video) }
            if let child = parser.tree.firstChild(of: first),
                parser.tree.nodes[child].kind == .image, isAlone(child)
            {
                return .figure
            }
        default: break
        }
        return isRow(paragraph) ? .row : .prose
    }

    /// Whether a paragraph is nothing but action links, bold or not.
    private func isRow(_ paragraph: Int) -> Bool {
        var node = paragraph + 1
        var links = 0
        while node < parser.tree.end(of: paragraph) {
            switch parser.tree.nodes[node].kind {
            case .link:
                guard isAction(node) else { return false }
                links += 1
                node = parser.tree.end(of: node)
            case .strong, .emphasis, .softBreak, .lineBreak, .htmlInline: node += 1
            case .text:
                guard isBlank(node) else { return false }
                node += 1
            default: return false
            }
        }
        return links > 0
    }

    /// Whether nothing but blanks and comments stands beside a node.
    func isAlone(_ node: Int) -> Bool {
        var other = parser.tree.firstChild(of: parser.tree.parent(of: node))
        while let sibling = other {
            if sibling != node, !isBlank(sibling) { return false }
            other = parser.tree.next(after: sibling)
        }
        return true
    }

    private func isBlank(_ node: Int) -> Bool {
        switch parser.tree.nodes[node].kind {
        case .softBreak, .lineBreak, .htmlInline: true
        case .text:
            parser.tree.nodes[node].content.allSatisfy { parser.tree.text[$0] <= 0x20 }
        default: false
        }
    }
}
