import CampaignModel

/// Copies a body into a page and fills its holes on the way.
struct BodyCopier {
    /// What closes a label.
    private enum Closing {
        /// `</a>`
        case link
        /// `</a>`, with the amount before it.
        case amountAndLink(String)
        /// Nothing: the label stands alone.
        case nothing
    }

    private let text: AnsweredBody
    private let actions: BodyActions
    private let baseURL: BaseURL
    private var position = 0
    private var closings: [Closing] = []
    private var amounts: [String] = []

    init(_ text: AnsweredBody, actions: BodyActions, baseURL: BaseURL) {
        self.text = text
        self.actions = actions
        self.baseURL = baseURL
    }

    /// Copies the whole body.
    mutating func copy(to writer: inout MarkupWriter) {
        writer.reserve(text.body.bytes.count + text.body.holes.count * 96)
        position = 0
        var number = 0
        while number < text.body.holes.count {
            let hole = text.body.holes[number]
            copyBytes(to: hole.offset, &writer)
            let isLabelReplaced = fill(hole, &writer)
            if isLabelReplaced, hole.closing > number, hole.closing < text.body.holes.count {
                position = max(
                    position,
                    min(text.body.holes[hole.closing].offset, text.body.bytes.count)
                )
                number = hole.closing
            }
            number += 1
        }
        copyBytes(to: text.body.bytes.count, &writer)
    }

    private mutating func copyBytes(to offset: Int, _ writer: inout MarkupWriter) {
        guard offset > position, offset <= text.body.bytes.count else { return }
        writer.markup(text.body.bytes[position..<offset])
        position = offset
    }

    /// Fills one hole.
    ///
    /// - Returns: Whether the label up to the closing hole was replaced.
    private mutating func fill(_ hole: Body.Hole, _ writer: inout MarkupWriter) -> Bool {
        switch hole.kind {
        case .action(let action): return open(action, &writer)
        case .amount: if let amount = amounts.last { writer.text(amount) }
        case .link(let number): open(linkNumber: number, &writer)
        case .source(let reference): open(reference, isEmpty: isEmpty(hole), &writer)
        case .end: close(&writer)
        case .picture(let number): write(pictureNumber: number, &writer)
        case .video(let number): write(videoNumber: number, &writer)
        }
        return false
    }

    private func isEmpty(_ hole: Body.Hole) -> Bool {
        text.body.holes.indices.contains(hole.closing)
            && text.body.holes[hole.closing].offset == hole.offset
    }

    private mutating func close(_ writer: inout MarkupWriter) {
        switch closings.popLast() {
        case .link: writer.markup("</a>")
        case .amountAndLink(let amount):
            if !amount.isEmpty {
                writer.markup(" ")
                writer.text(amount)
            }
            writer.markup("</a>")
            _ = amounts.popLast()
        case .nothing, nil: break
        }
    }
}

// Actions
extension BodyCopier {
    private mutating func open(_ action: Body.Action, _ writer: inout MarkupWriter) -> Bool {
        switch action.deed {
        case .sign: return openSigning(action, &writer)
        case .donate(let hundredths): openDonation(hundredths, action, &writer)
        case .share(let channel):
            let address = channel.flatMap { actions.shareAddress($0) } ?? actions.shareLinks
            open(address, "button button-share", action, &writer)
        }
        return false
    }

    private mutating func openSigning(_ action: Body.Action, _ writer: inout MarkupWriter) -> Bool {
        switch actions.signing {
        case .form(let address):
            open(address, "button", action, &writer)
        case .outcome(let address, let words) where action.isButton:
            anchor(address, "button", &writer)
            writer.text(words)
            writer.markup("</a>")
            return true
        case .outcome, .absent:
            closings.append(.nothing)
        }
        return false
    }

    private mutating func openDonation(
        _ hundredths: Int?,
        _ action: Body.Action,
        _ writer: inout MarkupWriter
    ) {
        guard let link = actions.donation?.link(for: hundredths) else {
            closings.append(.nothing)
            return
        }
        let buttonClass: StaticString = action.isButton ? "button button-donate" : "action"
        anchor(link.address, buttonClass, asks: link.asks, &writer)
        amounts.append(link.amount)
        closings.append(.amountAndLink(action.placesAmount ? "" : link.amount))
    }

    private mutating func open(
        _ address: String?,
        _ buttonClass: StaticString,
        _ action: Body.Action,
        _ writer: inout MarkupWriter
    ) {
        guard let address else {
            closings.append(.nothing)
            return
        }
        anchor(address, action.isButton ? buttonClass : "action", &writer)
        closings.append(.link)
    }

    private func anchor(
        _ address: String,
        _ classes: StaticString,
        asks: String = "",
        _ writer: inout MarkupWriter
    ) {
        writer.markup("<a class=\"")
        writer.markup(classes)
        writer.attribute("\" href=\"", address)
        if !asks.isEmpty { writer.attribute(" data-asks=\"", asks) }
        writer.markup(">")
    }
}

// Links, sources, pictures, videos
extension BodyCopier {
    private mutating func open(linkNumber number: Int, _ writer: inout MarkupWriter) {
        guard text.answers.links.indices.contains(number),
            case .address(let address, let language) = text.answers.links[number]
        else {
            closings.append(.nothing)
            return
        }
        writer.attribute("<a href=\"", address)
        if let language { writer.attribute(" hreflang=\"", language.identifier) }
        if text.body.links.indices.contains(number), !text.body.links[number].title.isEmpty {
            writer.attribute(" title=\"", text.body.links[number].title)
        }
        writer.markup(">")
        closings.append(.link)
    }

    private mutating func open(
        _ reference: Body.SourceReference,
        isEmpty: Bool,
        _ writer: inout MarkupWriter
    ) {
        guard actions.sources.ids.indices.contains(reference.entry) else {
            closings.append(.nothing)
            return
        }
        writer.markup("<a class=\"source\" id=\"")
        writer.markup(SourceAnchors.citationStart)
        writer.digits(reference.ordinal)
        writer.markup("\" href=\"")
        writer.line(actions.sourcesPage)
        writer.markup("#")
        writer.line(actions.sources.ids[reference.entry])
        writer.markup("\">")
        if isEmpty {
            writer.markup("<sup>")
            writer.digits(reference.entry + 1)
            writer.markup("</sup>")
        }
        closings.append(.link)
    }

    private func write(pictureNumber number: Int, _ writer: inout MarkupWriter) {
        guard text.answers.pictures.indices.contains(number),
            let asset = text.answers.pictures[number],
            text.body.pictures.indices.contains(number)
        else { return }
        PictureElement(
            asset: asset,
            alternative: text.body.pictures[number].alternative,
            loading: .late
        ).write(to: &writer, baseURL: baseURL)
    }

    private func write(videoNumber number: Int, _ writer: inout MarkupWriter) {
        guard text.body.videos.indices.contains(number) else { return }
        let video = text.body.videos[number]
        writer.attribute("<figure class=\"video\"><a class=\"video-link\" href=\"", video.address)
        writer.attribute(" data-player=\"", video.frameAddress)
        writer.attribute(" data-title=\"", video.label)
        writer.markup(">")
        if let still = video.still, text.answers.pictures.indices.contains(still),
            text.answers.pictures[still] != nil
        {
            write(pictureNumber: still, &writer)
        } else {
            writer.text(video.label)
        }
        writer.markup("</a></figure>")
    }
}
