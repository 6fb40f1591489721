import CampaignModel

/// Settles where the links of an e-mail lead, what its amounts are and what is left out of it.
struct MailComposer {
    /// What a campaign's calls to act become.
    struct Actions: Sendable {
        /// Where a call to sign leads; the words that a closed campaign's buttons have instead.
        var signing: (address: String, outcomeWords: String?)
        /// The page that offers all ways to share.
        var sharePage: String
        /// The address of one channel's link.
        var shareAddress: @Sendable (ShareChannel) -> String?
        /// The donation ask; `nil` where there is none.
        var donation: DonationAsk?
        /// The addresses of the campaign's sources.
        var sources: [String]
        /// The page whose headings the text's fragments name.
        var textPage: String
        /// Where the site is served.
        var baseURL: BaseURL
        /// What stands before the site's own addresses: nothing on the web.
        var origin: String

        /// A page or file of the site as this medium carries it.
        func address(_ address: PageAddress) -> String { origin + baseURL.relative(address) }

        /// An address as links inside the site carry it, as this medium does.
        func address(relative: String) -> String {
            relative.hasPrefix("/") ? origin + relative : relative
        }
    }

    private enum Closing {
        case element
        case link(Int, amount: String)
        case nothing
    }

    let medium: MailMedium
    let actions: Actions
    /// The links so far.
    var links: MailLinks

    private var answers = BodyAnswers()
    private var body = Body()
    private var closings: [Closing] = []
    private var amounts: [String] = []
    private var composed: [MailPiece] = []

    init(medium: MailMedium, actions: Actions, links: MailLinks) {
        self.medium = medium
        self.actions = actions
        self.links = links
    }

    /// The pieces of a text.
    mutating func pieces(of text: AnsweredMailBody) -> [MailPiece] {
        (answers, body) = (text.answers, text.text.body)
        composed = []
        let pieces = text.text.pieces
        var place = 0
        while place < pieces.count {
            if case .open(let element) = pieces[place], element == .paragraph {
                let end = Self.end(of: place, in: pieces)
                if !pieces[place..<end].allSatisfy(canBeFilled) {
                    place = end
                    continue
                }
            }
            let isReplaced = add(pieces[place])
            place = isReplaced ? Self.end(of: place, in: pieces) : place + 1
        }
        return composed
    }

    /// The place behind the piece that closes what a piece opens.
    private static func end(of open: Int, in pieces: [MailBody.Piece]) -> Int {
        var depth = 0
        for place in open..<pieces.count {
            switch pieces[place] {
            case .open: depth += 1
            case .close:
                depth -= 1
                if depth == 0 { return place + 1 }
            default: break
            }
        }
        return pieces.count
    }

    private func canBeFilled(_ piece: MailBody.Piece) -> Bool {
        switch piece {
        case .tag(let tag): medium.text(tag) != nil
        case .open(.unsubscribe): medium.unsubscribeAddress != nil
        default: true
        }
    }

    /// Adds a piece; says whether everything up to its end was replaced.
    private mutating func add(_ piece: MailBody.Piece) -> Bool {
        switch piece {
        case .open(let element): return open(element)
        case .close: close()
        case .text(let text): addWords(.text(text), text)
        case .tag(let tag): addWords(.tag(tag), medium.text(tag) ?? "")
        case .amount: if let amount = amounts.last { addWords(.text(amount), amount) }
        case .softBreak: addWords(.softBreak, " ")
        case .lineBreak: addWords(.lineBreak, " ")
        case .code(let code): addWords(.code(code), code)
        case .codeBlock(let code): composed.append(.codeBlock(code))
        case .rule: composed.append(.rule)
        case .picture(let number): addPicture(number)
        case .video(let number): addVideo(number)
        }
        return false
    }

    private mutating func addWords(_ piece: MailPiece, _ words: String) {
        composed.append(piece)
        for case .link(let link, _) in closings { links.append(words, to: link) }
    }

    private mutating func open(_ element: MailBody.Element) -> Bool {
        switch element {
        case .action(let action): return open(action)
        case .link(let number): open(linkNumber: number)
        case .source(let reference): open(reference)
        case .unsubscribe:
            if let address = medium.unsubscribeAddress {
                open(link: links.other(address, "unsubscribe"))
            } else {
                openNothing()
            }
        default:
            composed.append(.open(element))
            closings.append(.element)
        }
        return false
    }

    private mutating func open(link: Int, amount: String = "") {
        composed.append(.link(links.all[link]))
        closings.append(.link(link, amount: amount))
    }

    private mutating func openNothing() {
        composed.append(.openNothing)
        closings.append(.nothing)
    }

    private mutating func close() {
        if case .link(let link, let amount) = closings.popLast(), !amount.isEmpty {
            composed.append(.text(" " + amount))
            links.append(" " + amount, to: link)
        }
        composed.append(.close)
    }
}

// Actions, links, pictures
extension MailComposer {
    private mutating func open(_ action: Body.Action) -> Bool {
        let isButton = action.isButton
        switch action.deed {
        case .sign:
            guard let words = actions.signing.outcomeWords else {
                let kind = isButton ? "button" : "link"
                let style: MailLink.Style = isButton ? .button : .plain
                open(link: links.own(actions.signing.address, kind, style: style))
                return false
            }
            guard isButton else {
                openNothing()
                return false
            }
            let address = actions.signing.address
            let link = links.own(address, "button", style: .button, words: words)
            composed += [.link(links.all[link]), .text(words), .close]
            return true
        case .donate(let hundredths):
            guard let ask = actions.donation?.link(for: hundredths) else {
                openNothing()
                return false
            }
            amounts.append(ask.amount)
            let style: MailLink.Style = isButton ? .donateButton : .plain
            open(
                link: links.own(ask.address, "donate", style: style),
                amount: action.placesAmount ? "" : ask.amount
            )
        case .share(let channel):
            let style: MailLink.Style = isButton ? .shareButton : .plain
            if let channel, let address = actions.shareAddress(channel) {
                open(link: links.share(address, channel.rawValue, style: style))
            } else {
                open(link: links.own(actions.sharePage, "share", style: style))
            }
        }
        return false
    }

    private mutating func open(linkNumber number: Int) {
        guard body.links.indices.contains(number) else { return openNothing() }
        switch body.links[number].target {
        case .outside(let address): open(link: links.other(address, "outside"))
        case .here:
            let fragment = PageAddress(Body.headingPrefix + (body.links[number].fragment ?? ""))
            open(link: links.own(actions.textPage + "#" + fragment.encoded, "page"))
        case .source, .file, .address:
            guard answers.links.indices.contains(number),
                case .address(let address, _) = answers.links[number]
            else { return openNothing() }
            open(link: links.own(actions.address(relative: address), "page"))
        }
    }

    private mutating func open(_ reference: Body.SourceReference) {
        guard actions.sources.indices.contains(reference.entry) else { return openNothing() }
        open(link: links.other(actions.sources[reference.entry], "source"))
    }

    private mutating func addPicture(_ number: Int) {
        guard answers.pictures.indices.contains(number), let asset = answers.pictures[number],
            body.pictures.indices.contains(number)
        else { return }
        let picture = body.pictures[number]
        let shown = MailPicture(
            asset,
            alternative: picture.alternative,
            caption: picture.place == .figure ? picture.title : "",
            actions
        )
        addWords(.picture(shown), picture.alternative)
    }

    private mutating func addVideo(_ number: Int) {
        guard body.videos.indices.contains(number) else { return }
        let video = body.videos[number]
        composed.append(.open(.figure))
        open(link: links.other(video.address, "video"))
        let shown = composed.count
        if let still = video.still { addPicture(still) }
        if composed.count == shown { addWords(.text(video.label), video.label) }
        close()
        composed.append(.close)
    }
}

extension MailPicture {
    /// A picture of content.
    init(
        _ asset: ContentAsset,
        alternative: String,
        caption: String = "",
        _ actions: MailComposer.Actions
    ) {
        address = actions.address(asset.address)
        self.alternative = alternative
        self.caption = caption
        width = asset.width
        height = asset.height
    }
}
