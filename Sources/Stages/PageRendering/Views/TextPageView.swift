import Templates

/// A page of text, such as the privacy page.
struct TextPageView: View {
    enum OwnName: Int, ViewName {
        case title, body, image, extra
    }

    typealias Name = JoinedName<FrameName, OwnName>

    let page: TextPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(let name): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(let name): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "Privacy")
        case .body: .html("body", "the page's text", example: "<p>We keep …</p>")
        case .image: .view("image", of: PictureView.self, "the lead picture").optional
        case .extra: .open("extra", "what the page sets under extra")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .title: .text(page.title)
        case .body: .html(page.body)
        case .image: .view(page.image.map { PictureView(picture: $0) })
        case .extra: .view(page.extra)
        }
    }
}
