import CampaignModel
import CommonMark

extension BodyReader {
    /// Writes what a tag becomes on a web page.
    mutating func writeTag(_ tag: MailTag, in node: Int) {
        if let recipient = pieces == nil ? nil : tag.recipientTag(in: parser.tree.text) {
            note(.tag(recipient))
        }
        switch tag.finding {
        case .own(let fallback?): writer.appendText(fallback, of: parser.tree)
        case .own(nil): leaveToMail(tag, node)
        case .amount:
            if case .hole(let hole) = draft.label,
                case .action(let action) = body.holes[hole].kind, action.placesAmount
            {
                appendHole(.amount, at: place(of: tag.range, in: node))
                note(.amount)
            } else {
                report(.amountOutsideDonation(), at: tag.range, in: node)
            }
        case .foreign, .unknown, .unfinished: reportTag(tag, in: node)
        }
    }

    /// Whether a link's label holds `{amount}`.
    func hasAmount(in link: Int) -> Bool {
        for node in link + 1..<max(link + 1, parser.tree.end(of: link))
        where parser.tree.nodes[node].kind == .text {
            if tags(in: parser.tree.nodes[node].content).contains(where: { $0.finding == .amount })
            {
                return true
            }
        }
        return false
    }

    /// A page cannot fill the tag: the paragraph that holds it is left out.
    private mutating func leaveToMail(_ tag: MailTag, _ node: Int) {
        if !canBeLeftOut(node) {
            report(.tagWithoutFallback(string(tag.range)), at: tag.range, in: node)
        }
        draft.isForMailAlone = true
    }

    /// Whether a node stands in a paragraph of its own, which leaves no gap.
    private func canBeLeftOut(_ node: Int) -> Bool {
        var block = parser.tree.parent(of: node)
        while parser.tree.nodes[block].kind.isInline { block = parser.tree.parent(of: block) }
        return parser.tree.nodes[block].kind == .paragraph && parser.tree.parent(of: block) == 0
    }

    private mutating func reportTag(_ tag: MailTag, in node: Int) {
        let words = string(tag.range)
        switch tag.finding {
        case .foreign: report(.foreignMailTag(words), at: tag.range, in: node)
        case .unfinished: report(.brokenMailTag(words), at: tag.range, in: node)
        default: report(.unknownMailTag(words), at: tag.range, in: node)
        }
    }

    /// Reports every tag in a text that is not joined text: code.
    mutating func checkForTags(in range: Range<Int>, of node: Int) {
        for tag in tags(in: range) {
            switch tag.finding {
            case .foreign: reportTag(tag, in: node)
            case .amount: continue
            case .own, .unknown, .unfinished:
                report(.misplacedMailTag(string(tag.range)), at: tag.range, in: node)
            }
        }
    }

    /// Reports every tag in a picture's alternative text.
    mutating func checkForTags(inPicture image: Int) {
        for node in image + 1..<max(image + 1, parser.tree.end(of: image)) {
            switch parser.tree.nodes[node].kind {
            case .text, .code: checkForTags(in: parser.tree.nodes[node].content, of: node)
            case .emphasis: checkEmphasis(node)
            default: continue
            }
        }
    }

    /// Reports every tag in the title of a link or picture.
    mutating func checkTitle(of node: Int) {
        let title = parser.tree.nodes[node].title
        guard !title.isEmpty else { return }
        for tag in tags(in: title) where tag.finding != .amount {
            let words = string(tag.range)
            report(
                tag.finding == .foreign ? .foreignMailTag(words) : .misplacedMailTag(words),
                at: node
            )
        }
    }

    /// Whether a link's address is or holds a tag, so that it leads nowhere on a page.
    mutating func checkAddressForTags(_ link: Int) -> Bool {
        let address = parser.tree.nodes[link].content
        guard let tag = tags(in: address).first else { return false }
        let words = string(tag.range)
        switch tag.finding {
        case .foreign: report(.foreignMailTag(words), at: link)
        case .amount: report(.amountOutsideDonation(), at: link)
        case .unknown, .unfinished: report(.unknownMailTag(words), at: link)
        case .own:
            if words != "{unsubscribe_url}" || tag.range != address {
                report(.personInAddress(words), at: link)
            } else {
                if !canBeLeftOut(link) { report(.tagWithoutFallback(words), at: link) }
                draft.label = .tag
                note(.open(.unsubscribe))
            }
            draft.isForMailAlone = true
        }
        return true
    }

    /// Reports `*|NAME|*`, which Markdown takes for emphasis.
    mutating func checkEmphasis(_ node: Int) {
        guard let first = parser.tree.firstChild(of: node), parser.tree.nodes[first].kind == .text,
            parser.tree.text[parser.tree.nodes[first].content].first == UInt8(ascii: "|")
        else { return }
        let last = parser.tree.end(of: node) - 1
        let content = parser.tree.nodes[last].content
        guard parser.tree.nodes[last].kind == .text,
            parser.tree.text[content].last == UInt8(ascii: "|")
        else { return }
        let mistake = BodyMistake.foreignMailTag("*\(plainText(of: node))*")
        if first == last {
            report(mistake, at: content, in: first)
        } else {
            report(mistake, at: node)
        }
    }

    private func tags(in range: Range<Int>) -> [MailTag] {
        var tags: [MailTag] = []
        var index = range.lowerBound
        while true {
            index = ByteScan.marked(in: parser.tree.text, from: index, to: range.upperBound)
            guard index < range.upperBound else { break }
            if let tag = tag(at: index, from: range.lowerBound, to: range.upperBound) {
                tags.append(tag)
                index = tag.range.upperBound
            } else {
                index += 1
            }
        }
        return tags
    }
}
