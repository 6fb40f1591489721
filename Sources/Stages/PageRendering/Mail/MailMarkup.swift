import CampaignModel
import Templates

/// Writes the pieces of an e-mail's text as HTML: tables around buttons, styles in the elements where
/// it goes to mail programs, classes alone where it goes to browsers.
struct MailMarkup {
    /// The width of the text in a mail, in pixels: 600 less the margins.
    static let textWidth = 536
    /// Languages of the default theme whose scripts have no slanted letters.
    ///
    /// Pages tell them apart by `:lang()`, which many mail programs do not know.
    private static let unslanted: Set = ["ar", "he", "hi", "ja"]

    let medium: MailMedium
    /// The rules to be written into elements; `nil` for the web version, which has a stylesheet.
    let styles: StyleRules?
    /// The classes of emphasis.
    private let emphasis: [StaticString]

    private var writer = MarkupWriter()
    private var ends: [End] = []

    /// What is written where an element ends.
    private enum End: Equatable {
        case nothing
        /// Of a paragraph, behind which a figure's caption stands.
        case paragraph
        /// Of a row of buttons, in which only buttons count.
        case row
        case emphasis, strong, link, button, quote, list, numberedList, item
        case heading(Int)

        var markup: StaticString {
            switch self {
            case .nothing, .row: ""
            case .paragraph: "</p>\n"
            case .emphasis: "</em>"
            case .strong: "</strong>"
            case .link: "</a>"
            case .button: "</a></td></tr></table>\n"
            case .quote: "</blockquote>\n"
            case .list: "</ul>\n"
            case .numberedList: "</ol>\n"
            case .item: "</li>\n"
            case .heading(2): "</h2>\n"
            case .heading(3): "</h3>\n"
            case .heading: "</h4>\n"
            }
        }
    }
    private var captions: [String] = []

    init(medium: MailMedium, language: LanguageTag, styles: StyleRules?) {
        self.medium = medium
        self.styles = styles
        emphasis = Self.unslanted.contains(language.language) ? ["upright"] : []
    }

    /// The HTML of a text.
    mutating func html(of pieces: [MailPiece]) -> HTML {
        writer.removeAll()
        for piece in pieces { write(piece) }
        writer.removeLastLineBreak()
        return writer.html
    }

    /// The HTML of a picture in a paragraph of its own, as the mail's first.
    mutating func html(of picture: MailPicture, linkedTo link: MailLink) -> HTML {
        writer.removeAll()
        start(
            "a",
            classes: ["picture-link"],
            attributes: { $0.attribute(" href=\"", link.address) }
        )
        write(picture)
        writer.markup("</a>")
        return writer.html
    }

    /// The HTML of a line without Markdown.
    mutating func html(ofLine line: [MailBody.Piece]) -> HTML {
        writer.removeAll()
        for piece in line {
            switch piece {
            case .text(let text): writer.line(text)
            case .tag(let tag): medium.write(tag, to: &writer)
            default: continue
            }
        }
        return writer.html
    }

    private mutating func write(_ piece: MailPiece) {
        switch piece {
        case .open(let element): open(element)
        case .link(let link): open(link)
        case .openNothing: ends.append(.nothing)
        case .close: close()
        case .text(let text): if isShown { writer.text(text) }
        case .tag(let tag): if isShown { medium.write(tag, to: &writer) }
        case .softBreak: if isShown { writer.markup("\n") }
        case .lineBreak:
            if isShown { writer.markup("<br>\n") }
        case .code(let code):
            start("code")
            writer.text(code)
            writer.markup("</code>")
        case .codeBlock(let code):
            start("pre")
            writer.text(code)
            writer.markup("</pre>\n")
        case .rule:
            start("hr")
            writer.markup("\n")
        case .picture(let picture):
            write(picture)
            if !picture.caption.isEmpty { captions.append(picture.caption) }
        }
    }

    /// Whether words count: between the buttons of a row they do not.
    private var isShown: Bool { ends.last != .row }

    private mutating func open(_ element: MailBody.Element) {
        switch element {
        case .paragraph: open("p", .paragraph)
        case .line: ends.append(.nothing)
        case .buttons: ends.append(.row)
        case .figure: open("p", classes: ["figure"], .paragraph)
        case .attribution: open("p", classes: ["attribution"], .paragraph)
        case .heading(let level, let anchor): open(headingOf: level, anchor)
        case .quote: open("blockquote", .quote)
        case .list(nil): open("ul", .list)
        case .list(let first?):
            start("ol", attributes: { if first != 1 { $0.attribute(" start=\"", first) } })
            ends.append(.numberedList)
        case .item: open("li", .item)
        case .emphasis: open("em", classes: emphasis, .emphasis)
        case .strong: open("strong", .strong)
        case .action, .link, .source, .unsubscribe: ends.append(.nothing)
        }
    }

    private mutating func open(headingOf level: Int, _ anchor: String) {
        let name: StaticString = level == 2 ? "h2" : level == 3 ? "h3" : "h4"
        // Mail programs drop anchors, and links lead to the web version's.
        let isAnchored = medium == .web
        start(
            name,
            attributes: { writer in
                if isAnchored { writer.attribute(" id=\"", Body.headingPrefix + anchor) }
            }
        )
        ends.append(.heading(level))
    }

    private mutating func open(
        _ name: StaticString,
        classes: [StaticString] = [],
        _ end: End
    ) {
        start(name, classes: classes)
        ends.append(end)
    }

    private mutating func open(_ link: MailLink) {
        guard link.style.isButton, !isShown else {
            start("a", attributes: { $0.attribute(" href=\"", link.address) })
            ends.append(.link)
            return
        }
        let kind: StaticString =
            switch link.style {
            case .donateButton: "donate"
            case .shareButton: "share"
            case .button, .plain: "sign"
            }
        start(
            "table",
            classes: ["button-table"],
            attributes: { $0.markup(" role=\"presentation\"") }
        )
        writer.markup("<tr>")
        start("td", classes: ["button-cell", kind])
        start(
            "a",
            classes: ["button", kind],
            attributes: { $0.attribute(" href=\"", link.address) }
        )
        ends.append(.button)
    }

    private mutating func close() {
        guard let end = ends.popLast() else { return }
        writer.markup(end.markup)
        guard end == .paragraph else { return }
        for caption in captions {
            start("p", classes: ["caption"])
            writer.text(caption)
            writer.markup("</p>\n")
        }
        captions = []
    }

    private mutating func write(_ picture: MailPicture) {
        start(
            "img",
            classes: ["picture"],
            attributes: { writer in
                writer.attribute(" src=\"", picture.address)
                writer.attribute(" alt=\"", picture.alternative)
                // Outlook asks for a width in the element.
                writer.attribute(" width=\"", min(picture.width ?? Self.textWidth, Self.textWidth))
            }
        )
    }

    /// Writes a start tag with its classes and the styles that rules give it.
    private mutating func start(
        _ name: StaticString,
        classes: [StaticString] = [],
        attributes: (inout MarkupWriter) -> Void = { _ in }
    ) {
        writer.markup("<")
        writer.markup(name)
        if !classes.isEmpty {
            let names = classes.map { "\($0)" }.joined(separator: " ")
            writer.attribute(" class=\"", names)
        }
        attributes(&writer)
        for attribute in styles?.attributes(of: "\(name)", classes.map { "\($0)" }) ?? []
        where writer.attributeName(attribute.name) {
            writer.line(attribute.value)
            writer.markup("\"")
        }
        writer.markup(">")
    }
}
