import CampaignModel
import CommonMark
import Diagnostics

extension BodyReader {
    mutating func enterLink(_ link: Int) {
        let content = parser.tree.nodes[link].content
        draft.label = BodyDraft.Label.none
        checkTitle(of: link)
        if checkAddressForTags(link) { return }
        checkFootnote(link)
        if !hasWords(link) { report(.linkWithoutWords(string(content)), at: link) }
        switch LinkDestination(parser.tree.text[content]) {
        case .action(let deed): openAction(deed, link)
        case .source(let name): openSource(name, link)
        case .outside: openOutside(link)
        case .fragment(let fragment): openFragment(fragment, link)
        case .address(let path, let fragment):
            openInside(.address(path: path), fragment, link)
        case .path(let path, let fragment): openPath(path, fragment, link)
        case .mistake(let mistake): report(mistake, at: link)
        }
    }

    mutating func leaveLink(_ link: Int) {
        switch draft.label {
        case .element:
            writer.leave(link, of: parser.tree)
            note(.close)
        case .tag: note(.close)
        case .hole(let hole):
            note(.close)
            body.holes[hole].closing = body.holes.count
            let range = body.holes[hole].range
            appendHole(.end, at: range)
        case .some(.none), nil: break
        }
        draft.label = nil
    }

    /// Whether a link calls to sign, donate or share.
    func isAction(_ link: Int) -> Bool {
        LinkDestination.isAction(parser.tree.text[parser.tree.nodes[link].content])
    }

    mutating func appendHole(_ kind: Body.Hole.Kind, at range: SourceRange) {
        body.holes.append(
            Body.Hole(offset: writer.count, kind: kind, closing: body.holes.count, range: range)
        )
    }

    private mutating func open(_ kind: Body.Hole.Kind, at range: SourceRange) {
        draft.label = .hole(body.holes.count)
        appendHole(kind, at: range)
    }

    private mutating func openAction(_ deed: Body.Action.Deed, _ link: Int) {
        let label = plainText(of: link, keepsAmount: true)
        if label.utf8.elementsEqual(parser.tree.text[parser.tree.nodes[link].content]) {
            report(.linkWithoutWords(label), at: link)
        }
        var placesAmount = false
        if case .donate = deed { placesAmount = hasAmount(in: link) }
        let action = Body.Action(
            deed: deed,
            isButton: draft.row != nil,
            label: label,
            placesAmount: placesAmount
        )
        open(.action(action), at: place(of: link))
        note(.open(.action(action)))
    }

    private mutating func openSource(_ name: String, _ link: Int) {
        let hasKeys = source.sources.contains { $0.key != nil }
        var entry = source.sources.firstIndex { $0.key?.value == name }
        if entry == nil, let number = Int(name), number >= 1, number <= source.sources.count {
            entry = number - 1
            if hasKeys {
                let key = source.sources[number - 1].key?.value
                report(.numberedSource(name, key: key), at: link)
            }
        }
        guard let entry else {
            let keys = source.sources.compactMap { $0.key?.value }
            report(.unknownSource(name, keys: keys, count: source.sources.count), at: link)
            return
        }
        draft.references += 1
        let reference = Body.SourceReference(entry: entry, ordinal: draft.references)
        open(.source(reference), at: place(of: link))
        note(.open(.source(reference)))
    }

    private mutating func openOutside(_ link: Int) {
        let node = parser.tree.nodes[link]
        body.links.append(
            Body.Link(
                target: .outside(address: string(node.content)),
                title: string(node.title),
                range: place(of: link)
            )
        )
        writer.enter(link, of: parser.tree)
        draft.label = .element
        note(.open(.link(body.links.count - 1)))
    }

    /// A link to a heading of this page: its `id` is known here.
    private mutating func openFragment(_ fragment: String, _ link: Int) {
        let node = parser.tree.nodes[link]
        guard !fragment.isEmpty else {
            report(.linkWithoutDestination(), at: link)
            return
        }
        let title = string(node.title)
        body.links.append(
            Body.Link(target: .here, fragment: fragment, title: title, range: place(of: link))
        )
        writer.appendMarkup("<a href=\"#")
        writer.appendAddress(Body.headingPrefix)
        writer.appendAddress(fragment)
        if !title.isEmpty {
            writer.appendMarkup("\" title=\"")
            writer.appendText(title)
        }
        writer.appendMarkup("\">")
        draft.label = .element
        note(.open(.link(body.links.count - 1)))
    }

    private mutating func openPath(_ path: String, _ fragment: String?, _ link: Int) {
        guard let whole = source.contentPath(path) else {
            report(.linkOutsideContent(path, folder: source.contentFolder), at: link)
            return
        }
        let isSource = whole.utf8.suffix(3).elementsEqual(".md".utf8)
        openInside(isSource ? .source(path: whole) : .file(path: whole), fragment, link)
    }

    private mutating func openInside(
        _ target: Body.Link.Target,
        _ fragment: String?,
        _ link: Int
    ) {
        let range = place(of: link)
        body.links.append(
            Body.Link(
                target: target,
                fragment: fragment.flatMap { $0.isEmpty ? nil : $0 },
                title: string(parser.tree.nodes[link].title),
                range: range
            )
        )
        open(.link(body.links.count - 1), at: range)
        note(.open(.link(body.links.count - 1)))
    }

    /// Whether a link has anything to press: words, or a picture with words of its own.
    private func hasWords(_ link: Int) -> Bool {
        for node in link + 1..<max(link + 1, parser.tree.end(of: link)) {
            switch parser.tree.nodes[node].kind {
            case .text, .code:
                let content = parser.tree.nodes[node].content
                let isInPicture = parser.tree.nodes[parser.tree.parent(of: node)].kind == .image
                if isInPicture, content.count == 1, parser.tree.text[content].first == 0x2D {
                    continue
                }
                if parser.tree.text[content].contains(where: { $0 > 0x20 }) { return true }
            default: continue
            }
        }
        return false
    }

    /// `[^1]` where `[^1]: …` is defined, which CommonMark takes for a link.
    private mutating func checkFootnote(_ link: Int) {
        guard let child = parser.tree.firstChild(of: link), parser.tree.nodes[child].kind == .text
        else { return }
        let content = parser.tree.nodes[child].content
        if parser.tree.text[content].first == UInt8(ascii: "^") {
            report(.footnote("[\(string(content))]"), at: link)
        }
    }
}
