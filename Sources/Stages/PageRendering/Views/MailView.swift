import Templates

/// The HTML part of an e-mail, or its web version.
struct MailView: View {
    enum OwnName: Int, ViewName {
        case preheader, intro, image, body, about, styles, webHead
    }

    typealias Name = JoinedName<MailName, OwnName>

    let page: MailPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): MailPage.spec(of: name)
        case .second(let name): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.value(of: name)
        case .second(let name): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .preheader:
            .html("preheader", "what mail programs show behind the subject", example: "Six of …")
                .optional
        case .intro: .html("intro", "what stands above the headline", example: "<p>…</p>").optional
        case .image: .view("image", of: PictureView.self, "the lead picture in a link").optional
        case .body: .html("body", "the text", example: "<p>Since May …</p>")
        case .about: .html("about", "the organisation's words", example: "<p>We are …</p>").optional
        case .styles:
            .html("styles", "the stylesheet's at-rules, in a mail", example: "<style>…</style>")
                .optional
        case .webHead:
            .view("web_head", of: HeadView.self, "what belongs into the web version's head")
                .optional
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .preheader: .html(page.preheader)
        case .intro: .html(page.intro?.html)
        case .image: .view(page.image.map { PictureView(picture: $0) })
        case .body: .html(page.body.html)
        case .about: .html(page.about?.html)
        case .styles: .html(page.styles)
        case .webHead: .view(page.webHead.map { HeadView(head: $0) })
        }
    }
}
