import Templates

/// The plain text of an e-mail.
struct MailTextView: View {
    enum OwnName: Int, ViewName {
        case underline, intro, body, about, hasLinks, links
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
        case .underline:
            .text("underline", "a line about as long as the headline", example: "=======")
        case .intro:
            .text("intro", "what stands above the headline", example: "Thank you …").optional
        case .body: .text("body", "the text, its links numbered", example: "Since May …")
        case .about: .text("about", "the organisation's words", example: "We are …").optional
        case .hasLinks: .bool("has_links", "whether the text has numbered links")
        case .links: .list("links", of: MailNoteView.self, "the numbered links")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .underline:
            .text(String(repeating: "=", count: min(max(page.title.count, 3), 70)))
        case .intro: .text(page.intro?.plain)
        case .body: .text(page.body.plain)
        case .about: .text(page.about?.plain)
        case .hasLinks: .bool(!page.notes.isEmpty)
        case .links: .list(page.notes) { MailNoteView(address: $0) }
        }
    }
}

/// A numbered link below the plain text of an e-mail; its number is its `position`.
struct MailNoteView: View {
    enum Name: Int, ViewName {
        case address
    }

    let address: String

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .address: .address("address", "where it leads", example: "https://press.example/a")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address(address)
        }
    }
}
